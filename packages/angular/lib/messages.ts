import { InjectionToken, type Provider } from '@angular/core';

/** The field that an error is about. */
export interface Asked {
  /** Its label. */
  label: string;
  /** What it waits for: a text, one answer among several, a box to check, a file. */
  kind: 'text' | 'choice' | 'box' | 'file';
}

/** What to say of an error: a text, or a function of what the validator gave. */
export type Message = string | ((error: Readonly<Record<string, unknown>>, asked: Asked) => string);

/** A message for each key of a validator's errors; `other` is for those that are not here. */
export type FieldMessages = Readonly<Record<string, Message>>;

const number = (language: string, value: unknown): string =>
  typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value);

/** Reactive forms give `requiredLength`, signal forms the validator's own name. */
const length = (error: Readonly<Record<string, unknown>>, name: string): unknown =>
  error['requiredLength'] ?? error[name];

/** Words that name the field and say how to mend it (WCAG 3.3.1 and 3.3.3, RGAA 11.10 and 11.11), as the elements do. */
export const frenchMessages = {
  required: (_error, { label, kind }) =>
    ({
      text: `Renseignez « ${label} ».`,
      choice: `Choisissez une réponse à « ${label} ».`,
      box: `Cochez « ${label} » pour continuer.`,
      file: `Ajoutez un fichier à « ${label} ».`,
    })[kind],
  email: (_error, { label }) =>
    `« ${label} » : saisissez une adresse électronique complète, par exemple nom@exemple.fr.`,
  min: ({ min }, { label }) => `« ${label} » : la plus petite valeur est ${number('fr', min)}.`,
  max: ({ max }, { label }) => `« ${label} » : la plus grande valeur est ${number('fr', max)}.`,
  minlength: (error, { label }) =>
    `« ${label} » : saisissez au moins ${number('fr', length(error, 'minLength'))} caractères.`,
  maxlength: (error, { label }) =>
    `« ${label} » : saisissez ${number('fr', length(error, 'maxLength'))} caractères au plus.`,
  pattern: (_error, { label }) => `« ${label} » n’a pas le format attendu.`,
  other: (_error, { label }) => `« ${label} » : donnez une autre réponse.`,
} satisfies FieldMessages;

/** The same in English: `providePreauMessages(englishMessages)`. */
export const englishMessages = {
  required: (_error, { label, kind }) =>
    ({
      text: `Fill in “${label}”.`,
      choice: `Choose an answer to “${label}”.`,
      box: `Check “${label}” to continue.`,
      file: `Add a file to “${label}”.`,
    })[kind],
  email: (_error, { label }) =>
    `“${label}”: enter a complete e-mail address, for example name@example.org.`,
  min: ({ min }, { label }) => `“${label}”: the smallest value is ${number('en', min)}.`,
  max: ({ max }, { label }) => `“${label}”: the largest value is ${number('en', max)}.`,
  minlength: (error, { label }) =>
    `“${label}”: enter at least ${number('en', length(error, 'minLength'))} characters.`,
  maxlength: (error, { label }) =>
    `“${label}”: enter ${number('en', length(error, 'maxLength'))} characters at most.`,
  pattern: (_error, { label }) => `“${label}” is not in the expected format.`,
  other: (_error, { label }) => `“${label}”: give another answer.`,
} satisfies typeof frenchMessages;

/** What fields say of errors, in French by default. */
export const PREAU_MESSAGES: InjectionToken<FieldMessages> = new InjectionToken<FieldMessages>(
  'PREAU_MESSAGES',
  { providedIn: 'root', factory: () => frenchMessages },
);

/** Replaces messages, or adds those of your own validators; the French ones stay for the others. */
export const providePreauMessages = (messages: FieldMessages): Provider => ({
  provide: PREAU_MESSAGES,
  useValue: { ...frenchMessages, ...messages },
});

/** The message of the first error: what the field says for its key, else what the validator wrote itself, else ours. */
export function messageOf(
  errors: Readonly<Record<string, unknown>>,
  own: FieldMessages,
  shared: FieldMessages,
  asked: Asked,
): string {
  const [[key, error] = []] = Object.entries(errors);
  if (key === undefined) return '';
  const details: Readonly<Record<string, unknown>> =
    typeof error === 'object' && error !== null ? { ...error } : { message: error };
  const { message } = details;
  const written = typeof message === 'string' && message ? message : undefined;
  // `minLength` of signal forms is `minlength` of the others.
  const lower = key.toLowerCase();
  const said = own[key] ?? own[lower] ?? written ?? shared[key] ?? shared[lower] ?? shared['other'];
  return typeof said === 'function' ? said(details, asked) : (said ?? '');
}
