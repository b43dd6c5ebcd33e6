import { type Languages, plural } from '../controllers/language.js';

const number = (count: number): string => new Intl.NumberFormat('fr').format(count);
const s = (count: number): string => plural('fr', count, '', 's');

/** What a combobox says and shows beside what its author wrote. */
export const fr = {
  open: (label: string) => `Afficher les réponses à « ${label} »`,
  clear: (label: string) => `Effacer « ${label} »`,
  results: (count: number) => `${number(count)} résultat${s(count)}`,
  none: (query: string) => `Aucun résultat pour « ${query} »`,
  empty: 'Aucune réponse à proposer',
  more: (count: number) =>
    `${number(count)} autre${s(count)} résultat${s(count)} : affinez la recherche ou faites défiler.`,
  chosen: (option: string) => `${option} : choisi.`,
  cleared: 'Réponse effacée.',
  unknown: (label: string, text: string) =>
    `« ${label} » : « ${text} » n’est pas dans la liste. Choisissez une des réponses proposées.`,
  // Several answers
  count: (count: number) => `${number(count)} réponse${s(count)} choisie${s(count)}`,
  countOf: (count: number, max: number) =>
    `${number(count)} réponse${s(count)} choisie${s(count)} sur ${number(max)} au plus`,
  added: (option: string, count: string) => `${option} ajouté. ${count}.`,
  removed: (option: string, count: string) => `${option} retiré. ${count}.`,
  remove: (option: string) => `Retirer ${option}`,
  clearAll: 'Tout effacer',
  full: (max: number) =>
    `${number(max)} réponse${s(max)} au plus : retirez-en une pour en choisir une autre.`,
  // Answers that come from elsewhere
  short: (min: number) => `Saisissez au moins ${number(min)} caractère${s(min)}.`,
  searching: 'Recherche…',
  failed: 'La recherche n’a pas abouti. Appuyez sur Entrée pour réessayer.',
  retry: 'Réessayer',
};

export type ComboboxWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ComboboxWords> = { fr };
