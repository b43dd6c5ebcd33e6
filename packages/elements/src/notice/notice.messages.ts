import type { Languages } from '../controllers/language.js';

export const fr = { close: 'Masquer le bandeau' };

export type NoticeWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<NoticeWords> = { fr };
