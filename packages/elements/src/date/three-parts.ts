import { languageOf, wordsFor } from '../controllers/language.js';
import { languages as validityLanguages } from '../controllers/validity.messages.js';
import { writtenDate } from '../controllers/written-date.js';
import { dateOf, daysIn } from './dates.js';
import { authored, type DateHost, enter, type Problems } from './host.js';
import { monthNames } from './names.js';
import { languages } from './problems.messages.js';
import { readDate } from './typed.js';

// A date in three inputs: day, month, year (a `DateKind`).

/** Which part is missing or wrong, on that part; a date out of the limits, on all three. */
export function problems(host: DateHost): Problems {
  const found = new Map<HTMLInputElement, string>();
  const texts = wrongParts(
    host,
    host.inputs.map(({ value }) => value.trim()),
  );
  for (const [at, input] of host.inputs.entries()) if (texts[at]) found.set(input, texts[at]);
  return found;
}

/** What is wrong with the day, the month and the year. */
function wrongParts(host: DateHost, texts: readonly string[]): string[] {
  const words = wordsFor(host, languages);
  const language = languageOf(host);
  const every = (key: string, sentence: string) =>
    Array<string>(3).fill(authored(host, host.inputs[0], key) ?? sentence);
  const missing = words.parts.filter((_, at) => !texts[at]);
  if (missing.length === 3)
    return host.inputs.some(({ required }) => required)
      ? every('valueMissing', words.missing(host.question))
      : [];
  if (missing.length) {
    const list = new Intl.ListFormat(language).format(missing);
    return texts.map((text) => (text ? '' : words.lacks(list)));
  }
  const wrong = [
    /^(0?[1-9]|[12]\d|3[01])$/.test(texts[0] ?? '') ? '' : words.badDay,
    /^(0?[1-9]|1[0-2])$/.test(texts[1] ?? '') ? '' : words.badMonth,
    /^[1-9]\d{3}$/.test(texts[2] ?? '') ? '' : words.badYear,
  ];
  if (wrong.some(Boolean)) return wrong;
  const [day = 0, month = 0, year = 0] = texts.map(Number);
  const iso = dateOf(year, month, day);
  if (!iso) {
    const name = `${monthNames(language)[month - 1] ?? ''} ${year}`;
    return [words.noSuchDay(`${day} ${name}`, name, daysIn(year, month))];
  }
  const limits = wordsFor(host, validityLanguages);
  const { min, max, question } = host;
  if (min && iso < min)
    return every('rangeUnderflow', limits.tooEarly(question, writtenDate(min, language, 'long')));
  if (max && iso > max)
    return every('rangeOverflow', limits.tooLate(question, writtenDate(max, language, 'long')));
  return [];
}

/** Spreads a whole date, typed or pasted in one input, over the three: as it was written, right or wrong. */
export function read(host: DateHost, _input: HTMLInputElement, text: string): boolean {
  const typed = readDate(text, monthNames(languageOf(host)));
  if (!typed) return false;
  for (const [at, input] of host.inputs.entries()) enter(input, String(Number(typed[at])));
  return true;
}
