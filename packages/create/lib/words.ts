import { STACKS, type Stack } from './create.ts';

/** What the command says: French first, English where the system does not speak French. */
interface Words {
  folder: string;
  question: string;
  stacks: Record<Stack, string>;
  unknown(answer: string): string;
  /** The input has ended. */
  unanswered: string;
  next(folder: string): string;
  help: string;
}

const list = STACKS.join(', ');

const french: Words = {
  folder: 'mon-service',
  question: 'Avec quoi écrivez-vous votre service ?',
  stacks: { html: 'HTML, sans cadriciel', react: 'React', vue: 'Vue' },
  unknown: (answer) => `« ${answer} » n’est pas proposé. Choisissez parmi : ${list}.`,
  unanswered: `Dites avec quoi : --stack ${STACKS.join('|')}`,
  next: (folder) =>
    `C’est prêt dans ${folder}.\n\n  cd ${folder}\n  npm install\n  npm start\n\nLe fichier README.md dit la suite.`,
  help: `npm create preau@latest [dossier] -- [--stack ${STACKS.join('|')}]`,
};

const english: Words = {
  folder: 'my-service',
  question: 'What do you write your service with?',
  stacks: { html: 'HTML, without a framework', react: 'React', vue: 'Vue' },
  unknown: (answer) => `"${answer}" is not one of: ${list}.`,
  unanswered: `Say which: --stack ${STACKS.join('|')}`,
  next: (folder) =>
    `It is ready in ${folder}.\n\n  cd ${folder}\n  npm install\n  npm start\n\nREADME.md says what comes next.`,
  help: `npm create preau@latest [folder] -- [--stack ${STACKS.join('|')}]`,
};

const { locale } = new Intl.DateTimeFormat().resolvedOptions();
export const words: Words = /^en\b/.test(locale) ? english : french;
