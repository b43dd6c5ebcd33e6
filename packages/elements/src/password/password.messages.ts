import { type Languages, plural } from '../controllers/language.js';

/** What is said of a password. */
export const fr = {
  show: 'Afficher',
  hide: 'Masquer',
  showIt: 'Afficher le mot de passe',
  hideIt: 'Masquer le mot de passe',
  shown: 'Le mot de passe est affiché.',
  hidden: 'Le mot de passe est masqué.',
  caps: 'Les majuscules sont verrouillées.',
  met: 'respectée',
  unmet: 'à respecter',
  count: (met: number, total: number) =>
    `${met} ${plural('fr', met, 'règle respectée', 'règles respectées')} sur ${total}`,
  broken: (label: string, rules: readonly string[]) =>
    `« ${label} » ne respecte pas : ${new Intl.ListFormat('fr').format(rules)}.`,
};

export type PasswordWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<PasswordWords> = { fr };
