import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { wordsFor } from '../controllers/language.js';
import { Popup } from '../controllers/popup.js';
import { afterPress } from '../controllers/press.js';
import { labelOf } from '../controllers/validity.js';
import { type ComboboxWords, languages } from './combobox.messages.js';
import { type ComboboxOption, exact, search } from './filter.js';
import { List, PAGE } from './list.js';
import type { Native } from './native.js';
import type { Remote } from './remote.js';
import { Status } from './status.js';

type Host = ReactiveControllerHost & HTMLElement & { max: number | null };

/** What is typed, what answers it, and the answer that is active: the combobox between its keys and its list. */
export class Picker implements ReactiveController {
  readonly status = new Status();
  /** Answers that come from elsewhere, where the page gives a source. */
  remote: Remote | undefined;
  /** Whether the press that goes on has closed the list. */
  dismissed = false;
  #host: Host;
  #popup: Popup;
  #native: Native | undefined;
  #list: List | undefined;
  #results: readonly ComboboxOption[] = [];
  #active = -1;
  #typed = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#popup = new Popup(host, (reason) => this.#dismiss(reason));
  }

  hostDisconnected(): void {
    this.close();
    this.status.hush();
    this.status.node.remove();
    this.#list?.node.remove();
  }

  get native(): Native | undefined {
    return this.#native;
  }

  set native(native: Native | undefined) {
    if (native === this.#native) return;
    this.close();
    this.#native = native;
    this.#typed = false;
  }

  get words(): ComboboxWords {
    return wordsFor(this.#host, languages);
  }

  /** The words that name the control. */
  get label(): string {
    return this.#native ? labelOf(this.#native.control) : '';
  }

  get open(): boolean {
    return this.#popup.open;
  }

  /** The id of the listbox, once there is one. */
  get listId(): string | undefined {
    return this.#list?.box.id;
  }

  /** Whether an option is active. */
  get isActive(): boolean {
    return this.#active >= 0;
  }

  /** Whether what is typed is not yet an answer, nor said to be none. */
  get isTyped(): boolean {
    return this.#typed;
  }

  /** Whether no more may be chosen. */
  get full(): boolean {
    const { max } = this.#host;
    return max !== null && !!this.#native?.multiple && this.#native.chosen.length >= max;
  }

  /** Opens the list: of every answer, unless something is being typed. */
  show(): void {
    const native = this.#native;
    if (!native || this.open || native.input.readOnly || native.input.matches(':disabled')) return;
    this.#list ??= new List((index) => this.choose(index));
    this.#host.append(this.#list.node, this.status.node);
    this.#popup.show(this.#list.node, native.input, 'as-wide');
    this.#look();
    this.#host.requestUpdate();
  }

  close(): void {
    this.remote?.stop();
    if (!this.open) return;
    this.activate(-1);
    this.#popup.hide();
    this.#host.requestUpdate();
  }

  /** A person has typed: looks for it. */
  type(): void {
    this.#typed = true;
    if (this.open) this.#look();
    else this.show();
  }

  /** Moves by so many options; past an end, goes on from the other unless `stop`. */
  move(by: number, stop?: 'stop'): void {
    const { length } = this.#results;
    if (!length) return;
    const start = this.#active < 0 && by < 0 ? length : this.#active;
    const next = start + by;
    this.activate(stop ? Math.min(Math.max(next, 0), length - 1) : (next + length) % length);
  }

  /** Moves to the answer that is chosen, else to the first or the last. */
  moveToChosen(otherwise: 'first' | 'last'): void {
    const [only] = (!this.#native?.multiple && this.#native?.chosen) || [];
    const chosen = only ? this.#placeOf(only) : -1;
    const last = this.#results.length - 1;
    this.activate(chosen >= 0 ? chosen : Math.min(last, otherwise === 'first' ? 0 : last));
  }

  activate(index: number): void {
    this.#active = index;
    const id = this.#list?.activate(index);
    if (id) this.#native?.input.setAttribute('aria-activedescendant', id);
    else this.#native?.input.removeAttribute('aria-activedescendant');
  }

  /** Chooses an option of the list, the active one by default. */
  choose(index = this.#active): void {
    const native = this.#native;
    const option = this.#results[index];
    if (!native || !option || option.disabled) return;
    const { multiple } = native;
    const had = multiple && this.#values.has(option.value);
    if (this.full && !had) return this.status.say(this.words.full(this.#host.max ?? 0));
    this.#typed = false;
    native.choose(option);
    native.show();
    if (multiple) {
      const count = this.count;
      this.status.say(
        had ? this.words.removed(option.label, count) : this.words.added(option.label, count),
      );
      this.#stay(option, index);
    } else {
      this.close();
      this.status.say(this.words.chosen(option.label));
    }
  }

  /** Takes back one of several answers. */
  remove(option: ComboboxOption): void {
    this.#native?.choose(option);
    if (this.open) this.#list?.mark(this.#values, this.full);
    this.status.say(this.words.removed(option.label, this.count));
  }

  /** Takes back all the answers. */
  removeAll(): void {
    this.#native?.clear();
    this.close();
    this.status.say(this.words.cleared);
    this.#native?.input.focus();
  }

  /** How many are chosen, in words. */
  get count(): string {
    const { max } = this.#host;
    const { length } = this.#native?.chosen ?? [];
    return max === null ? this.words.count(length) : this.words.countOf(length, max);
  }

  /** Empties the field. */
  clear(): void {
    const native = this.#native;
    if (!native) return;
    this.#typed = false;
    if (!native.multiple) native.clear();
    native.show();
    this.close();
    this.status.say(this.words.cleared);
    native.input.focus();
  }

  /**
   * Makes an answer of what is typed, where it is one; says that it is none, where only those of the list are. Returns
   * whether something was chosen.
   */
  commit(): boolean {
    const native = this.#native;
    if (!native || !this.#typed) return false;
    this.#typed = false;
    if (native.free) return false;
    const text = native.input.value.trim();
    const known = exact(this.remote ? this.#results : native.options, text);
    if (known && !(native.multiple && this.#values.has(known.value))) {
      this.#results = [known];
      this.choose(0);
      return true;
    }
    if (!text && !native.multiple) native.clear();
    else if (text && !known) this.#refuse(native, text);
    else native.show();
    return false;
  }

  /** Gives up what is typed. Returns whether there was anything to give up. */
  giveUp(): boolean {
    const native = this.#native;
    if (!native || native.free || !this.#typed) return false;
    this.#typed = false;
    native.show();
    return true;
  }

  /** The form was reset: what was typed is gone. */
  reset(): void {
    this.#typed = false;
    this.close();
    this.#native?.show();
  }

  /** Shows answers to what is typed, and says how many there are. */
  answer(options: readonly ComboboxOption[], query: string): void {
    const { words } = this;
    const rest = options.length - PAGE;
    let note = rest > 0 ? words.more(rest) : '';
    if (!options.length) note = query ? words.none(query) : words.empty;
    this.#show(options, query, this.full ? words.full(this.#host.max ?? 0) : note);
    if (this.#typed || !options.length)
      this.status.sayOnPause(options.length ? words.results(options.length) : note);
  }

  /** Shows words in place of answers, with a button where there is something to do. */
  tell(note: string, action?: HTMLButtonElement): void {
    this.#show([], '', note);
    if (this.#list) this.#list.action = action;
    this.status.sayOnPause(note);
  }

  #dismiss(reason: 'escape' | 'outside'): void {
    this.close();
    this.dismissed = reason === 'outside';
    // For the rest of this press only.
    setTimeout(() => (this.dismissed = false));
  }

  #refuse(native: Native, text: string): void {
    const message = this.words.unknown(this.label, text);
    native.refuse(message);
    native.input.value = text;
    this.status.say(message);
    afterPress(() => native.control.checkValidity());
  }

  #look(): void {
    const native = this.#native;
    if (!native) return;
    const query = this.#typed ? native.input.value : '';
    if (this.remote) this.remote.ask(query);
    else this.answer(search(native.options, query), query.trim());
  }

  #show(options: readonly ComboboxOption[], query: string, note: string): void {
    const native = this.#native;
    this.activate(-1);
    this.#results = options;
    if (!native || !this.#list) return;
    this.#list.action = undefined;
    const shown = { options, query, note, chosen: this.#values, full: this.full };
    this.#list.show(shown, this.label, native.multiple);
  }

  /** Several may be chosen: the list stays, at the same answer, without what was typed. */
  #stay(option: ComboboxOption, index: number): void {
    if (!this.open) return;
    if (this.remote) return this.#list?.mark(this.#values, this.full);
    const active = this.isActive;
    this.#look();
    const place = this.#results.indexOf(option);
    if (active) this.activate(place < 0 ? index : place);
  }

  /** Where an answer is among the results. Those of a list are the same objects; from elsewhere they are few. */
  #placeOf(option: ComboboxOption): number {
    const place = this.#results.indexOf(option);
    if (place >= 0 || (!this.remote && !this.#native?.free)) return place;
    return this.#results.findIndex(({ value }) => value === option.value);
  }

  get #values(): ReadonlySet<string> {
    return new Set(this.#native?.chosen.map(({ value }) => value));
  }
}
