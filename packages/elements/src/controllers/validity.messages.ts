import type { Languages } from './language.js';

/** What the browser's own constraints say, in words that name the field (WCAG 3.3.1 and 3.3.3, RGAA 11.10 and 11.11). */
export const fr = {
  valueMissing: (label: string) => `Renseignez « ${label} ».`,
  choiceMissing: (label: string) => `Choisissez une réponse à « ${label} ».`,
  checkMissing: (label: string) => `Cochez « ${label} » pour continuer.`,
  fileMissing: (label: string) => `Ajoutez un fichier à « ${label} ».`,
  badNumber: (label: string) => `« ${label} » : saisissez un nombre, en chiffres.`,
  badDate: (label: string) => `« ${label} » : saisissez une date qui existe.`,
  badEmail: (label: string) =>
    `« ${label} » : saisissez une adresse électronique complète, par exemple nom@exemple.fr.`,
  badUrl: (label: string) =>
    `« ${label} » : saisissez une adresse complète, par exemple https://exemple.fr.`,
  badFormat: (label: string, format: string) =>
    `« ${label} » n’a pas le format attendu. ${format}`.trim(),
  tooSmall: (label: string, min: string) => `« ${label} » : la plus petite valeur est ${min}.`,
  tooLarge: (label: string, max: string) => `« ${label} » : la plus grande valeur est ${max}.`,
  tooEarly: (label: string, min: string) => `« ${label} » : la date doit être le ${min} ou après.`,
  tooLate: (label: string, max: string) => `« ${label} » : la date doit être le ${max} ou avant.`,
  badStep: (label: string, step: string, from: string) =>
    `« ${label} » : les valeurs vont de ${step} en ${step} à partir de ${from}.`,
  tooShort: (label: string, min: number, length: number) =>
    `« ${label} » : saisissez au moins ${min} caractères (il y en a ${length}).`,
  tooLong: (label: string, max: number, length: number) =>
    `« ${label} » : saisissez ${max} caractères au plus (il y en a ${length}).`,
};

export type ValidityWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ValidityWords> = { fr };
