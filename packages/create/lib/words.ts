import { type NotEmptyError, STACKS, type Stack } from './create.ts';

/** What the command says: French where the system speaks French, English elsewhere. */
interface Words {
  folder: string;
  question: string;
  stacks: Record<Stack, string>;
  unknown(answer: string): string;
  /** The input has ended. */
  unanswered: string;
  notEmpty(error: NotEmptyError): string;
  next(folder: string, stack: Stack): string;
  help: string;
}

const list = STACKS.join(', ');

/** What to type then. */
const commands = (folder: string, stack: Stack): string =>
  [
    ...(folder === '.' ? [] : [`cd ${/\s/.test(folder) ? JSON.stringify(folder) : folder}`]),
    ...(stack === 'symfony' ? ['composer install'] : []),
    ...['npm install', 'npm start'],
  ]
    .map((line) => `  ${line}`)
    .join('\n');

const french: Words = {
  folder: 'mon-service',
  question: 'Avec quoi écrivez-vous votre service ?',
  stacks: {
    html: 'HTML, sans cadriciel',
    react: 'React',
    vue: 'Vue',
    angular: 'Angular',
    symfony: 'Symfony, avec Twig',
  },
  unknown: (answer) => `« ${answer} » n’est pas proposé. Choisissez parmi : ${list}.`,
  unanswered: `Dites avec quoi : --stack ${STACKS.join('|')}`,
  notEmpty: ({ folder, names }) =>
    `${folder} n’est pas vide (${names.join(', ')}) : donnez un autre nom de dossier.`,
  next: (folder, stack) =>
    `C’est prêt. Ensuite :\n\n${commands(folder, stack)}\n\nLe fichier README.md dit la suite.`,
  help: `npm create preau@latest [dossier] -- [--stack ${STACKS.join('|')}]`,
};

const english: Words = {
  folder: 'my-service',
  question: 'What do you write your service with?',
  stacks: {
    html: 'HTML, without a framework',
    react: 'React',
    vue: 'Vue',
    angular: 'Angular',
    symfony: 'Symfony, with Twig',
  },
  unknown: (answer) => `"${answer}" is not one of: ${list}.`,
  unanswered: `Say which: --stack ${STACKS.join('|')}`,
  notEmpty: ({ folder, names }) =>
    `${folder} is not empty (${names.join(', ')}): name another folder.`,
  next: (folder, stack) =>
    `It is ready. Then:\n\n${commands(folder, stack)}\n\nREADME.md says what comes next.`,
  help: `npm create preau@latest [folder] -- [--stack ${STACKS.join('|')}]`,
};

const { locale } = new Intl.DateTimeFormat().resolvedOptions();
export const words: Words = /^fr\b/.test(locale) ? french : english;
