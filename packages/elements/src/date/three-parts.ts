import type { ReactiveController } from '@lit/reactive-element';
import { languageOf, wordsFor } from '../controllers/language.js';
import { languages as validityLanguages } from '../controllers/validity.messages.js';
import { writtenDate } from '../controllers/written-date.js';
import { languages } from './checks.messages.js';
import { dateOf, daysIn } from './dates.js';
import { type DateCheck, type DateHost, enter, Verdicts } from './host.js';
import { monthNames } from './names.js';
import { readDate } from './typed.js';

/**
 * A date in three inputs: day, month, year. Says which part is missing or wrong, on that part, and spreads over the
 * three a whole date that is typed or pasted in one of them.
 */
export class ThreeParts implements ReactiveController, DateCheck {
  #host: DateHost;
  #verdicts = new Verdicts();

  constructor(host: DateHost) {
    this.#host = host;
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#host.addEventListener('paste', this.#onPaste);
    this.#host.addEventListener('change', this.#onChange, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('paste', this.#onPaste);
    this.#host.removeEventListener('change', this.#onChange, true);
    this.#verdicts.tell(new Map());
  }

  check(): void {
    const { inputs } = this.#host;
    const texts = inputs.map(({ value }) => value.trim());
    this.#verdicts.tell(
      new Map(
        this.#problems(
          texts,
          inputs.some((input) => input.required),
        ).flatMap((text, at) => {
          const input = inputs[at];
          return input && text ? [[input, text]] : [];
        }),
      ),
    );
  }

  /** What is wrong with the day, the month and the year. */
  #problems(texts: readonly string[], required: boolean): string[] {
    const host = this.#host;
    const words = wordsFor(host, languages);
    const language = languageOf(host);
    const every = (text: string) => [text, text, text];
    const missing = words.parts.filter((_, at) => !texts[at]);
    if (missing.length === 3)
      return required ? every(host.dataset['valueMissing'] ?? words.missing(host.question)) : [];
    if (missing.length) {
      const list = new Intl.ListFormat(language).format(missing);
      return texts.map((text) => (text ? '' : words.lacks(list)));
    }
    const wrong = [
      /^(0?[1-9]|[12]\d|3[01])$/.test(texts[0] ?? '') ? '' : words.badDay,
      /^(0?[1-9]|1[0-2])$/.test(texts[1] ?? '') ? '' : words.badMonth,
      /^(?!0000)\d{4}$/.test(texts[2] ?? '') ? '' : words.badYear,
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
      return every(
        host.dataset['rangeUnderflow'] ??
          limits.tooEarly(question, writtenDate(min, language, 'long')),
      );
    if (max && iso > max)
      return every(
        host.dataset['rangeOverflow'] ??
          limits.tooLate(question, writtenDate(max, language, 'long')),
      );
    return [];
  }

  /** A whole date goes to its three places; anything else is pasted as the browser does. */
  #onPaste = (event: ClipboardEvent): void => {
    if (this.#spread(event.clipboardData?.getData('text') ?? '')) event.preventDefault();
  };

  #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#spread(target.value);
  };

  #spread(text: string): boolean {
    const { inputs } = this.#host;
    const typed = readDate(text, monthNames(languageOf(this.#host)));
    if (!typed || inputs.some((input) => input.readOnly)) return false;
    for (const [at, input] of inputs.entries()) enter(input, String(Number(typed[at])));
    return true;
  }
}
