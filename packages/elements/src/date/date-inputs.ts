import { languageOf, wordsFor } from '../controllers/language.js';
import { labelOf } from '../controllers/validity.js';
import { languages as validityLanguages } from '../controllers/validity.messages.js';
import { writtenDate } from '../controllers/written-date.js';
import { refusalOf } from './closed-days.js';
import { authored, type DateHost, enter, type Problems } from './host.js';
import { monthNames } from './names.js';
import { languages } from './problems.messages.js';
import { isoOf, readDate } from './typed.js';

// One `<input type="date">`, or two for a period (a `DateKind`).

/**
 * What is wrong with dates that the browser lets through: half a date, a year of two digits, a closed day, a period
 * that ends before it starts. Of a period, its own sentences too: « Du » alone says nothing in a summary.
 */
export function problems(host: DateHost): Problems {
  const found = new Map<HTMLInputElement, string>();
  for (const input of host.inputs) {
    const text = problemOf(host, input);
    if (text) found.set(input, text);
  }
  const [start, end] = host.inputs;
  if (start && end?.value && start.value > end.value && !found.has(end)) {
    const [from = '', to = ''] = [start, end].map(({ value }) =>
      writtenDate(value, languageOf(host), 'long'),
    );
    found.set(end, host.dataset['reversed'] ?? wordsFor(host, languages).reversed(from, to));
  }
  return found;
}

function problemOf(host: DateHost, input: HTMLInputElement): string {
  const words = wordsFor(host, languages);
  const { validity, value, min, max } = input;
  const period = host.inputs.length > 1;
  const name = period ? words.named(host.question, labelOf(input)) : labelOf(input);
  const written = (iso: string, style: 'long' | 'full') =>
    writtenDate(iso, languageOf(host), style);
  const said = (key: string, sentence: string) => authored(host, input, key) ?? sentence;
  // Before « missing »: something was typed, and is still there.
  if (validity.badInput) return said('badInput', words.notWhole(name));
  if (validity.valueMissing) return period ? said('valueMissing', words.missing(name)) : '';
  if (!value) return '';
  if (value < '1000') return said('badInput', words.badYear);
  const limits = wordsFor(host, validityLanguages);
  if (period && validity.rangeUnderflow)
    return said('rangeUnderflow', limits.tooEarly(name, written(min, 'long')));
  if (period && validity.rangeOverflow)
    return said('rangeOverflow', limits.tooLate(name, written(max, 'long')));
  const why = refusalOf(host, value);
  if (!why) return '';
  const day = written(value, 'full');
  return why === true ? words.closed(day) : words.closedWhy(day, why);
}

/** Gives an input the date that was pasted. Some browsers paste nothing there, others their own format only. */
export function read(host: DateHost, input: HTMLInputElement, text: string): boolean {
  const typed = readDate(text, monthNames(languageOf(host)));
  const iso = typed && isoOf(typed);
  if (iso) enter(input, iso);
  return !!iso;
}
