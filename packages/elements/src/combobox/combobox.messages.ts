import { type Languages, plural, wordsFor } from '../controllers/language.js';

const number = (count: number): string => new Intl.NumberFormat('fr').format(count);
const s = (count: number): string => plural('fr', count, '', 's');

/** What a combobox says and shows beside what its author wrote. */
export const fr = {
  open: (label: string) => `Afficher les réponses à « ${label} »`,
  clear: (label: string) => `Effacer la réponse à « ${label} »`,
  results: (count: number) => `${number(count)} résultat${s(count)}`,
  none: (query: string) => `Aucun résultat pour « ${query} »`,
  empty: 'Aucune réponse à proposer',
  more: (count: number) =>
    `${number(count)} autre${s(count)} résultat${s(count)} : affinez la recherche ou faites défiler.`,
  chosen: (option: string) => `Réponse choisie : ${option}.`,
  cleared: 'Réponse effacée.',
  unknown: (label: string, text: string) =>
    `« ${label} » : « ${text} » n’est pas dans la liste. Choisissez une des réponses proposées.`,
  /** What is typed may be an answer, and none has been chosen. */
  unchosen: (label: string, text: string) =>
    `« ${label} » : aucune réponse n’est choisie pour « ${text} ». Choisissez une des réponses proposées.`,
  // Several answers
  count: (count: number) => `${number(count)} réponse${s(count)} choisie${s(count)}`,
  countOf: (count: number, max: number) =>
    `${number(count)} réponse${s(count)} choisie${s(count)} sur ${number(max)} au plus`,
  added: (option: string, count: string) => `Réponse ajoutée : ${option}. ${count}.`,
  removed: (option: string, count: string) => `Réponse retirée : ${option}. ${count}.`,
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

/**
 * The words for a combobox: those that its author wrote on it come before ours. `data-none="Aucun collège ne s’appelle
 * {1}"` stands for `none`, `{1}` being what `none` is given first.
 */
export function wordsOf(host: HTMLElement): ComboboxWords {
  const words = { ...wordsFor(host, languages) };
  for (const [name, word] of Object.entries(words)) {
    const written = host.dataset[name];
    if (written === undefined) continue;
    const given = (...values: (string | number)[]): string =>
      written.replace(/\{(\d)\}/g, (_, place: string) => `${values[Number(place) - 1] ?? ''}`);
    Object.assign(words, { [name]: typeof word === 'string' ? written : given });
  }
  return words;
}
