import type { Languages } from '../controllers/language.js';

/** What the two buttons are called; `name` is the title of what they load. */
export const fr = {
  once: 'Autoriser cette fois',
  always: 'Toujours autoriser',
  named: (action: string, name: string) => `${action}\u00a0: ${name}`,
};

export type ConsentEmbedWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ConsentEmbedWords> = { fr };
