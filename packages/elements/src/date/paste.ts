import { languageOf } from '../controllers/language.js';
import { enter } from './host.js';
import { monthNames } from './names.js';
import { isoOf, readDate } from './typed.js';

/** Gives a date input the date that a text holds, where it holds a whole one. */
export function pasteDate(input: HTMLInputElement, text: string): void {
  const typed = readDate(text, monthNames(languageOf(input)));
  const iso = typed && isoOf(typed);
  if (iso) enter(input, iso);
}
