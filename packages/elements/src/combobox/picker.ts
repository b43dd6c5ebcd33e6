import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { Popup } from '../controllers/popup.js';
import { afterPress } from '../controllers/press.js';
import { textOf } from '../controllers/validity.js';
import { type ComboboxWords, wordsOf } from './combobox.messages.js';
import { type ComboboxOption, exact, search } from './filter.js';
import { List, PAGE } from './list.js';
import { labelsOf, type Native, tell } from './native.js';
import type { Remote } from './remote.js';
import { Status } from './status.js';

type Host = ReactiveControllerHost & HTMLElement & { max: number | null };

/** What is typed, what answers it, and what is chosen: the combobox between its keys and its list. */
export class Picker implements ReactiveController {
  readonly status = new Status();
  /** Whether the press that goes on has closed the list. */
  dismissed = false;
  #host: Host;
  #popup: Popup;
  #native: Native | undefined;
  #remote: Remote | undefined;
  #list: List | undefined;
  #typed = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#popup = new Popup(host, (reason) => this.#dismiss(reason));
  }

  hostDisconnected(): void {
    this.close();
    this.status.hush();
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

  /** Answers that come from elsewhere, where the page gives a source. */
  get remote(): Remote | undefined {
    return this.#remote;
  }

  set remote(remote: Remote | undefined) {
    this.#remote?.stop();
    this.#remote = remote;
    if (this.open) this.#look();
  }

  get words(): ComboboxWords {
    return wordsOf(this.#host);
  }

  /** The words that name the control. */
  get label(): string {
    const control = this.#native?.control;
    const [label] = control ? labelsOf(control) : [];
    return label ? textOf(label) : (control?.getAttribute('aria-label') ?? control?.name ?? '');
  }

  get open(): boolean {
    return this.#popup.open;
  }

  /** The id of the listbox, once there is one. */
  get listId(): string | undefined {
    return this.#list?.box.id;
  }

  /** The option that the arrows have reached. */
  get active(): ComboboxOption | undefined {
    return this.#list?.active;
  }

  /** Whether no more may be chosen. */
  get full(): boolean {
    const { max } = this.#host;
    return max !== null && !!this.#native?.multiple && this.#native.chosen.length >= max;
  }

  /** How many are chosen, in words. */
  get count(): string {
    const { max } = this.#host;
    const { length } = this.#native?.chosen ?? [];
    return max === null ? this.words.count(length) : this.words.countOf(length, max);
  }

  /** Opens the list: of every answer, unless something is being typed. */
  show(): void {
    const native = this.#native;
    if (!native || this.open || native.input.readOnly || native.input.matches(':disabled')) return;
    this.#list ??= new List((option) => this.choose(option));
    this.#host.append(this.#list.node);
    this.#popup.show(this.#list.node, native.input, 'as-wide');
    this.#look();
    this.#host.requestUpdate();
  }

  close(): void {
    this.#remote?.stop();
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
    const list = this.#list;
    if (list?.options.length) this.activate(list.from(by, stop));
  }

  /** Moves to the answer that is chosen, else to the first or the last. */
  moveToChosen(otherwise: 'first' | 'last'): void {
    const { options = [] } = this.#list ?? {};
    const [only] = (!this.#native?.multiple && this.#native?.chosen) || [];
    const chosen = only ? this.#placeOf(only) : -1;
    const last = options.length - 1;
    this.activate(chosen >= 0 ? chosen : Math.min(last, otherwise === 'first' ? 0 : last));
  }

  /** Moves to one option, to none with -1. */
  activate(index: number): void {
    const id = this.#list?.activate(index);
    if (id) this.#native?.input.setAttribute('aria-activedescendant', id);
    else this.#native?.input.removeAttribute('aria-activedescendant');
  }

  /** Chooses an answer; where several may be, takes back one that is chosen. */
  choose(option: ComboboxOption): void {
    const native = this.#native;
    if (!native || option.disabled) return;
    const { multiple } = native;
    const had = multiple && this.#values.has(option.value);
    if (this.full && !had) return this.status.say(this.words.full(this.#host.max ?? 0));
    const place = this.active === option ? this.#placeOf(option) : -1;
    this.#typed = false;
    native.choose(option);
    native.show();
    if (!multiple) {
      this.close();
      this.status.say(this.words.chosen(option.label));
      return;
    }
    this.#stay(option, place);
    const word = had ? this.words.removed : this.words.added;
    this.status.say(word(option.label, this.count));
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
    this.#cleared();
  }

  /** Empties the field. */
  clear(): void {
    const native = this.#native;
    if (!native) return;
    this.#typed = false;
    if (!native.multiple) native.clear();
    this.#restore(native);
    this.#cleared();
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
    const values = this.#values;
    const known = exact(this.#remote ? (this.#list?.options ?? []) : native.options, text);
    const [only] = known;
    if (only && known.length === 1 && !(native.multiple && values.has(only.value))) {
      this.choose(only);
      return true;
    }
    if (!text && !native.multiple) native.clear();
    if (!text || known.some(({ value }) => values.has(value))) this.#restore(native);
    else this.#refuse(native, text, known.length > 1 || this.#remote?.answered === false);
    return false;
  }

  /** Gives up what is typed. Returns whether there was anything to give up. */
  giveUp(): boolean {
    const native = this.#native;
    if (!native || native.free || !(this.#typed || native.refused)) return false;
    this.#typed = false;
    this.#restore(native);
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

  #cleared(): void {
    this.close();
    this.status.say(this.words.cleared);
    this.#native?.input.focus();
  }

  /** Shows what is chosen in place of what was typed, which is no longer wrong. */
  #restore(native: Native): void {
    const { refused } = native;
    native.show();
    if (refused) tell(native.control);
  }

  /** @param possible whether it may well be an answer: one of several of the same name, or not looked for yet */
  #refuse(native: Native, text: string, possible: boolean): void {
    const { unchosen, unknown } = this.words;
    const message = (possible ? unchosen : unknown)(this.label, text);
    native.refuse(message);
    native.input.value = text;
    this.status.say(message);
    afterPress(() => native.control.checkValidity());
  }

  #look(): void {
    const native = this.#native;
    if (!native) return;
    const query = this.#typed ? native.input.value : '';
    if (this.#remote) this.#remote.ask(query);
    else this.answer(search(native.options, query), query.trim());
  }

  #show(options: readonly ComboboxOption[], query: string, note: string): void {
    const native = this.#native;
    this.activate(-1);
    if (!native || !this.#list) return;
    this.#list.action = undefined;
    const shown = { options, query, note, chosen: this.#values, full: this.full };
    this.#list.show(shown, this.label, native.multiple);
  }

  /** Several may be chosen: the list stays, at the same answer, without what was typed. */
  #stay(option: ComboboxOption, active: number): void {
    if (!this.open) return;
    if (this.#remote) return this.#list?.mark(this.#values, this.full);
    this.#look();
    const place = this.#placeOf(option);
    if (active >= 0) this.activate(place < 0 ? active : place);
  }

  /** Where an answer is among the results. Those of a list are the same objects; from elsewhere they are few. */
  #placeOf(option: ComboboxOption): number {
    const { options = [] } = this.#list ?? {};
    const place = options.indexOf(option);
    if (place >= 0 || (!this.#remote && !this.#native?.free)) return place;
    return options.findIndex(({ value }) => value === option.value);
  }

  get #values(): ReadonlySet<string> {
    return new Set(this.#native?.chosen.map(({ value }) => value));
  }
}
