import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { labelOf, textOf } from '../controllers/validity.js';
import { languages } from './password.messages.js';

/** Silence after the last key before the rules are said, in milliseconds. */
const PAUSE = 1000;

/**
 * The rules that a password must follow, as their author wrote them in a list: each is marked as it is met, the whole
 * is said on a pause, and a rule that is not met keeps the form from being sent.
 */
export class Rules implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #control: HTMLInputElement | undefined;
  #marks = new Map<HTMLElement, HTMLElement>();
  #text = '';
  #told = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    for (const mark of this.#marks.values()) mark.remove();
    this.#marks.clear();
    this.#tell('');
  }

  /** Marks each rule, and ties the list to the control. */
  wire(gaps: Gaps, control: HTMLInputElement): void {
    this.#control = control;
    const list = this.#host.querySelector(':scope > [slot=rules]');
    const lines = [...(list?.children ?? [])].filter(isRule);
    for (const [line, mark] of this.#marks)
      if (!lines.includes(line)) {
        mark.remove();
        this.#marks.delete(line);
      }
    if (!list || !lines.length) return this.#tell('');
    gaps.describe(control, list);
    const words = wordsFor(this.#host, languages);
    const broken: string[] = [];
    for (const line of lines) {
      const met = isMet(line, control.value);
      const rule = textOf(line);
      if (!met) broken.push(rule);
      gaps.set(line, 'data-met', String(met));
      this.#mark(line).textContent = ` (${met ? words.met : words.unmet})`;
    }
    this.#text = words.count(lines.length - broken.length, lines.length);
    this.#tell(control.value && broken.length ? words.broken(labelOf(control), broken) : '');
  }

  /** Says how many rules are met, once nothing is typed any more. */
  say(aloud: (text: string) => void): void {
    clearTimeout(this.#timer);
    if (this.#marks.size) this.#timer = setTimeout(() => aloud(this.#text), PAUSE);
  }

  /** Said to those who do not see the sign; hidden from `textOf`, which names the rule. */
  #mark(line: HTMLElement): HTMLElement {
    let mark = this.#marks.get(line);
    if (!mark) {
      mark = document.createElement('small');
      mark.toggleAttribute('data-preau-generated', true);
      line.append(mark);
      this.#marks.set(line, mark);
    }
    return mark;
  }

  #tell(text: string): void {
    if (text || this.#told) this.#control?.setCustomValidity(text);
    this.#told = text !== '';
  }
}

const isRule = (node: Element): node is HTMLElement =>
  node instanceof HTMLElement && ('pattern' in node.dataset || 'minlength' in node.dataset);

function isMet(line: HTMLElement, value: string): boolean {
  const { pattern, minlength } = line.dataset;
  if (minlength && [...value].length < Number(minlength)) return false;
  if (!pattern) return true;
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    if (DEV)
      warn(line, `has a data-pattern that is not one: ${pattern}.`, 'Write a regular expression.');
    return true;
  }
}
