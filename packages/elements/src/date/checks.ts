import type { ReactiveController } from '@lit/reactive-element';
import { languageOf, wordsFor } from '../controllers/language.js';
import { writtenDate } from '../controllers/written-date.js';
import { languages } from './checks.messages.js';
import { refusalOf } from './closed-days.js';
import { type DateCheck, type DateHost, Verdicts } from './host.js';

/** Days that are closed, and a range whose end is before its start. */
export class Checks implements ReactiveController, DateCheck {
  #host: DateHost;
  #verdicts = new Verdicts();

  constructor(host: DateHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#verdicts.tell(new Map());
  }

  check(): void {
    const host = this.#host;
    const words = wordsFor(host, languages);
    const language = languageOf(host);
    const verdicts = new Map<HTMLInputElement, string>();
    const [start, end] = host.inputs;
    if (start && end?.value && start.value > end.value) {
      const [from, to] = [start, end].map(({ value }) => writtenDate(value, language, 'long'));
      verdicts.set(end, host.dataset['reversed'] ?? words.reversed(from ?? '', to ?? ''));
    }
    for (const input of host.inputs) {
      const why = input.value && refusalOf(host, input.value);
      if (!why) continue;
      const date = writtenDate(input.value, language, 'full');
      verdicts.set(input, why === true ? words.closed(date) : words.closedWhy(date, why));
    }
    this.#verdicts.tell(verdicts);
  }
}
