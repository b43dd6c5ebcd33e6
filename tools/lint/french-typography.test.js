import frenchTypography from './rules/french-typography.js';
import { tester } from './testing.js';

const NB = '\u00A0';
const NN = '\u202F';
const fr = (value) => `export const fr = { text: ${value} };`;

tester.run('french-typography', frenchTypography, {
  valid: [
    fr(`'Voulez-vous quitter la page${NN}?'`),
    fr(`'Attention${NB}!'`),
    fr(`'Hein${NN}?!'`),
    fr(`'Erreur${NB}: l’adresse'`),
    fr(`'Le champ «${NB}Nom${NB}» est vide'`),
    fr(`(name) => \`\${name}${NB}: à 12:30, voir https://exemple.fr/\``),
    fr(`(count) => \`Il reste \${count} caractère\${count > 1 ? 's' : ''}.\``),
    `export const en = { text: "Don't leave: are you sure?" };`,
    `export const messages = { fr: { text: 'Oui${NN}?' }, en: { text: 'Yes?' } };`,
    fr(`{ 'a;b': 'clé' }`),
  ],
  invalid: [
    [`'Quitter ?'`, 'before'],
    [`'Quitter?'`, 'before'],
    [`'Oui ; non'`, 'before'],
    [`'Attention !'`, 'before'],
    [`'«${NB}Nom »'`, 'before'],
    [`'« Nom${NB}»'`, 'after'],
    [`'Erreur : vide'`, 'colon'],
    [`'Erreur: vide'`, 'colon'],
    [`'Erreur${NN}: vide'`, 'colon'],
    [`"L'adresse"`, 'apostrophe'],
    ['(name) => `Quitter ${name} ?`', 'before'],
    ['(name) => `Quitter ${name}?`', 'before'],
    [`(name) => \`L'\${name}\``, 'apostrophe'],
    [`(n) => (n > 1 ? 'Vraiment ?' : 'Oui')`, 'before'],
  ]
    .map(([value, messageId]) => ({ code: fr(value), errors: [{ messageId }] }))
    .concat({
      code: `export const messages = { fr: { text: 'Oui ?' } };`,
      errors: [{ messageId: 'before' }],
    }),
});
