import { type ComboboxOption, marks } from './filter.js';

/** Options in the page at once: a list of 10,000 opens as fast as one of ten. Scrolling and arrows bring the others. */
export const PAGE = 50;

/** Once this many are there, those at the other end go. */
const MOST = 3 * PAGE;

/** What the list shows. */
export interface Shown {
  options: readonly ComboboxOption[];
  /** The values of the options that are chosen. */
  chosen: ReadonlySet<string>;
  /** What was typed, to be marked. */
  query: string;
  /** Why there is nothing, or how to get more; empty for nothing to say. */
  note: string;
  /** Whether no more may be chosen. */
  full: boolean;
}

let count = 0;

/** The list of a combobox: generated nodes, a part of them at a time. */
export class List {
  readonly node = document.createElement('div');
  readonly box = document.createElement('div');
  #note = document.createElement('p');
  #shown: Shown = { options: [], chosen: new Set(), query: '', note: '', full: false };
  #from = 0;
  #to = 0;
  #active = -1;

  /** @param pick what to do when an option is pressed */
  constructor(pick: (option: ComboboxOption) => void) {
    this.node.slot = 'popup';
    this.node.toggleAttribute('data-preau-generated', true);
    this.node.hidden = true;
    // What scrolls would be a stop of the Tab key.
    this.box.tabIndex = -1;
    this.box.id = `preau-listbox-${++count}`;
    this.box.setAttribute('role', 'listbox');
    this.node.append(this.box, this.#note);
    // The focus stays where one types.
    this.node.addEventListener('mousedown', (event) => event.preventDefault());
    this.box.addEventListener('click', ({ target }) => {
      const row = target instanceof Element && target.closest('[role=option]');
      const option = row && this.options[Number(row.getAttribute('aria-posinset')) - 1];
      if (option) pick(option);
    });
    this.box.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  get options(): readonly ComboboxOption[] {
    return this.#shown.options;
  }

  get active(): ComboboxOption | undefined {
    return this.options[this.#active];
  }

  /** @param label the listbox's name */
  show(shown: Shown, label: string, multiple: boolean): void {
    this.#shown = shown;
    this.#active = -1;
    this.box.setAttribute('aria-label', label);
    this.box.toggleAttribute('data-empty', !shown.options.length);
    // Attributes, not their properties: Firefox has those from version 119 only.
    if (multiple) this.box.setAttribute('aria-multiselectable', 'true');
    else this.box.removeAttribute('aria-multiselectable');
    this.#draw(0, PAGE);
    this.box.scrollTop = 0;
    this.note = shown.note;
  }

  set note(text: string) {
    this.#note.textContent = text;
    this.#note.hidden = !text;
  }

  /** Adds a button after the note, for who has no key to press. */
  set action(button: HTMLButtonElement | undefined) {
    for (const old of this.node.querySelectorAll('button')) old.remove();
    if (button) this.node.append(button);
  }

  /** Says again which options are chosen, where they are. */
  mark(chosen: ReadonlySet<string>, full: boolean): void {
    Object.assign(this.#shown, { chosen, full });
    for (let index = this.#from; index < this.#to; index++) this.#state(index);
  }

  /** The place so many options further; past an end, from the other unless `stop`. */
  from(by: number, stop?: 'stop'): number {
    const { length } = this.options;
    const start = this.#active < 0 && by < 0 ? length : this.#active;
    const next = start + by;
    return stop ? Math.min(Math.max(next, 0), length - 1) : (next + length) % length;
  }

  /** Moves to an option, into view; to none with -1. Returns its id. */
  activate(index: number): string {
    this.#row(this.#active)?.removeAttribute('data-active');
    this.#active = index;
    if (index < 0) return '';
    if (index < this.#from || index >= this.#to) this.#draw(index - PAGE / 2, index + PAGE / 2);
    const row = this.#row(index);
    row?.toggleAttribute('data-active', true);
    // Its heading too, where it is the first of a group.
    const heading = row?.previousElementSibling;
    this.#reveal(heading?.matches('[role=presentation]') ? heading : row, row);
    return row?.id ?? '';
  }

  #row(index: number): HTMLElement | null {
    return index < 0 ? null : this.box.querySelector(`#${this.box.id}-${index}`);
  }

  #reveal(top: Element | null, bottom: Element | null): void {
    if (!top || !bottom) return;
    const box = this.box.getBoundingClientRect();
    const over = top.getBoundingClientRect().top - box.top;
    const under = bottom.getBoundingClientRect().bottom - box.bottom;
    if (over < 0) this.box.scrollTop += over;
    else if (under > 0) this.box.scrollTop += under;
  }

  #draw(from: number, to: number): void {
    const { options } = this.#shown;
    this.#from = Math.max(0, from);
    this.#to = Math.min(options.length, to);
    const rows = document.createDocumentFragment();
    let group: HTMLElement | undefined;
    let heading: string | undefined;
    for (let index = this.#from; index < this.#to; index++) {
      const option = options[index];
      if (!option) continue;
      if (option.group !== heading) {
        heading = option.group;
        group = heading ? groupOf(heading, `${this.box.id}-group-${index}`) : undefined;
        if (group) rows.append(group);
      }
      (group ?? rows).append(this.#make(option, index));
    }
    this.box.replaceChildren(rows);
    for (let index = this.#from; index < this.#to; index++) this.#state(index);
  }

  #make({ label, detail }: ComboboxOption, index: number): HTMLElement {
    const row = document.createElement('div');
    row.id = `${this.box.id}-${index}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-setsize', String(this.#shown.options.length));
    row.setAttribute('aria-posinset', String(index + 1));
    const text = document.createElement('span');
    text.append(...marked(label, this.#shown.query));
    row.append(text);
    if (detail) {
      const small = document.createElement('small');
      small.append(...marked(detail, this.#shown.query));
      text.append(' ', small);
    }
    return row;
  }

  #state(index: number): void {
    const option = this.#shown.options[index];
    const row = this.#row(index);
    if (!option || !row) return;
    const chosen = this.#shown.chosen.has(option.value);
    row.setAttribute('aria-selected', String(chosen));
    if (option.disabled || (this.#shown.full && !chosen)) row.setAttribute('aria-disabled', 'true');
    else row.removeAttribute('aria-disabled');
    row.toggleAttribute('data-active', index === this.#active);
  }

  #onScroll = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = this.box;
    const total = this.#shown.options.length;
    const margin = clientHeight;
    if (this.#to < total && scrollTop + clientHeight > scrollHeight - margin)
      this.#shift(Math.max(this.#from, this.#to + PAGE - MOST), this.#to + PAGE);
    else if (this.#from > 0 && scrollTop < margin)
      this.#shift(this.#from - PAGE, Math.min(this.#to, this.#from - PAGE + MOST));
  };

  /** Draws another part of the list; what is in view stays under the eye. */
  #shift(from: number, to: number): void {
    const kept = this.#row(Math.max(this.#from, from));
    const before = kept?.getBoundingClientRect().top ?? 0;
    const id = kept?.id;
    this.#draw(from, to);
    const after = id ? this.box.querySelector(`#${id}`)?.getBoundingClientRect().top : before;
    this.box.scrollTop += (after ?? before) - before;
  }
}

function groupOf(name: string, id: string): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', id);
  const heading = document.createElement('div');
  heading.id = id;
  heading.setAttribute('role', 'presentation');
  heading.textContent = name;
  group.append(heading);
  return group;
}

function marked(text: string, query: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks(text, query)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  return [...parts, text.slice(at)];
}
