import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { FocusReturn } from '../controllers/focus-return.js';
import { wordsFor } from '../controllers/language.js';
import { furniture } from '../furniture.js';
import { Countdown } from './countdown.js';
import { languages } from './toast-region.messages.js';
import { toastStyles } from './toast-region.styles.js';
import { itemOf, timeOf, type Toast, type ToastOptions } from './toast.js';

export type { ToastOptions } from './toast.js';

/** A live region is heard only once it has been in the page for a moment; a said text is left as long. In milliseconds. */
const MOMENT = 150;
const SAID = 1500;

/** A toast that can be seen. */
interface Shown {
  toast: Toast;
  item: HTMLElement;
  time: Countdown | undefined;
}

/**
 * Where short messages come, at the bottom of the window, above everything, a modal too: what has just been done, by
 * itself or with a way to undo it.
 *
 * Each is said once (WCAG 4.1.3). It goes by itself only where it is of no consequence, and never while it has the
 * pointer or the focus (WCAG 2.2.1); one with an action, a warning or an error stays. An error must be told in the page
 * as well: a toast is never its only place.
 *
 * @tag preau-toast-region
 * @csspart region - the list, a region of the page
 * @csspart toast - a message
 * @csspart action - its button
 * @csspart close - the button that hides it
 */
export class PreauToastRegion extends ReactiveElement {
  static override properties: PropertyDeclarations = { max: { type: Number } };

  static override styles = [furniture, toastStyles];

  /** How many messages are shown at once; the next ones wait. 3 by default. */
  declare max: number;

  #region: HTMLElement | undefined;
  #list: HTMLElement | undefined;
  /** What is heard: politely, and at once. */
  #polite: HTMLElement | undefined;
  #urgent: HTMLElement | undefined;
  #shown: Shown[] = [];
  #waiting: Toast[] = [];
  #said = new WeakSet<Toast>();
  #focus = new FocusReturn();
  #leaving: AbortController | undefined;
  /** Said by its events: Firefox says `:hover` only after them. */
  #pointed = false;
  /** The region of the page that this one stands in for, in a modal. */
  #home: PreauToastRegion | undefined;

  constructor() {
    super();
    this.max = 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    document.addEventListener('visibilitychange', this.#onChange, { signal });
    this.addEventListener('focusin', this.#onFocusIn, { signal });
    this.addEventListener('focusout', this.#onChange, { signal });
    this.addEventListener('keydown', this.#onKeyDown, { signal });
    this.#next();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#pointed = false;
    for (const { time } of this.#shown) time?.pause();
    const home = this.#home;
    if (!home) return;
    this.#home = undefined;
    const toasts = [...this.#shown.map(({ toast }) => toast), ...this.#waiting];
    for (const toast of toasts) {
      if (this.#said.has(toast)) home.#said.add(toast);
      home.#add(toast);
    }
  }

  /**
   * Shows a message, and says it once.
   *
   * @param text what has happened, in a sentence; never markup
   * @param options its tone, and what can be done about it
   * @returns what hides it
   */
  show(text: string, options: ToastOptions = {}): () => void {
    const toast = { ...options, text };
    const region = this.#above();
    region.#add(toast);
    return () => {
      region.#remove(toast);
      // A modal that has closed has handed it over.
      this.#remove(toast);
    };
  }

  protected override firstUpdated(): void {
    this.#polite = heard('status');
    this.#urgent = heard('alert');
    this.#list = document.createElement('ol');
    const region = document.createElement('section');
    region.setAttribute('part', 'region');
    region.setAttribute('aria-label', wordsFor(this, languages).region);
    region.popover = 'manual';
    region.hidden = true;
    // The host has no box: neither pointer nor focus is ever said to be in it.
    region.addEventListener('pointerenter', this.#onPointer);
    region.addEventListener('pointerleave', this.#onPointer);
    region.append(this.#list);
    this.#region = region;
    this.renderRoot.append(this.#polite, this.#urgent, region);
    this.#next();
  }

  /** The region that can be seen and used: in a modal that is open, one that stands in for this one. */
  #above(): PreauToastRegion {
    const modal = topModal();
    if (!modal || modal.contains(this)) return this;
    const tag = this.localName;
    const near = modal.querySelector<PreauToastRegion>(`:scope > ${tag}[data-preau-generated]`);
    if (near) return near;
    const guest = document.createElement(tag) as PreauToastRegion;
    guest.dataset['preauGenerated'] = '';
    guest.max = this.max;
    guest.#home = this;
    modal.append(guest);
    modal.addEventListener('close', () => guest.remove(), { once: true });
    return guest;
  }

  #add(toast: Toast): void {
    this.#waiting.push(toast);
    this.#next();
  }

  /** Shows those that wait, while there is room. */
  #next(): void {
    if (!this.#list || !this.isConnected) return;
    while (this.#shown.length < this.max) {
      const toast = this.#waiting.shift();
      if (!toast) break;
      const item = itemOf(toast, wordsFor(this, languages).close, () => this.#remove(toast));
      const time = timeOf(toast);
      this.#shown.push({
        toast,
        item,
        time: time ? new Countdown(time, () => this.#expire(toast)) : undefined,
      });
      this.#list.append(item);
      this.#raise();
      this.#say(toast);
    }
    this.#onChange();
  }

  /** Above what has come to the top layer since. Not while it has the focus, which it would lose. */
  #raise(): void {
    const region = this.#region;
    if (!region) return;
    if (!('showPopover' in region) || this.#holdsFocus(region)) {
      region.hidden = false;
      return;
    }
    if (!region.hidden) region.hidePopover();
    region.hidden = false;
    region.showPopover();
  }

  /** Once: a text that comes in a live region is read, whatever stands there already. */
  #say(toast: Toast): void {
    if (this.#said.has(toast)) return;
    this.#said.add(toast);
    const live = toast.tone === 'error' ? this.#urgent : this.#polite;
    const words = document.createElement('span');
    words.textContent = toast.text;
    setTimeout(() => {
      live?.append(words);
      setTimeout(() => words.remove(), SAID);
    }, MOMENT);
  }

  /** Its time has passed; behind a modal nobody could have read it. */
  #expire(toast: Toast): void {
    const shown = this.#shown.find((other) => other.toast === toast);
    const modal = topModal();
    if (!shown || !modal || modal.contains(this)) {
      this.#remove(toast);
      return;
    }
    shown.time = new Countdown(SAID, () => this.#expire(toast));
    shown.time.run();
  }

  #remove(toast: Toast): void {
    this.#waiting = this.#waiting.filter((other) => other !== toast);
    const at = this.#shown.findIndex((other) => other.toast === toast);
    const [gone] = at < 0 ? [] : this.#shown.splice(at, 1);
    if (!gone) return;
    const focused = this.#holdsFocus(gone.item);
    gone.time?.pause();
    gone.item.remove();
    this.#next();
    if (focused) {
      const near = this.#shown[at] ?? this.#shown.at(-1);
      const button = near?.item.querySelector<HTMLElement>('[part=close]');
      if (button) button.focus();
      else this.#focus.restore(this);
    }
    const region = this.#region;
    if (!region || this.#shown.length) return;
    if ('hidePopover' in region && region.isConnected) region.hidePopover();
    region.hidden = true;
    // What is hidden under the pointer may not hear it leave.
    this.#pointed = false;
  }

  #holdsFocus(node: Element): boolean {
    return node.contains(this.shadowRoot?.activeElement ?? null);
  }

  #onChange = (): void => {
    const region = this.#region;
    const still = document.hidden || this.#pointed || (!!region && this.#holdsFocus(region));
    for (const { time } of this.#shown) time?.[still ? 'pause' : 'run']();
  };

  #onPointer = ({ type }: PointerEvent): void => {
    this.#pointed = type === 'pointerenter';
    this.#onChange();
  };

  #onFocusIn = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && relatedTarget !== this)
      this.#focus.remember(relatedTarget);
    this.#onChange();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const shown = this.#shown.find(({ item }) => this.#holdsFocus(item));
    if (!shown) return;
    // One Escape closes one thing: a modal around stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#remove(shown.toast);
  };
}

/** Where a text is put to be heard; each that comes is read by itself. */
function heard(role: 'status' | 'alert'): HTMLElement {
  const live = document.createElement('div');
  live.setAttribute('role', role);
  live.setAttribute('aria-atomic', 'false');
  return live;
}

/** The modal dialog that is over all others: the rest of the page is inert. */
function topModal(): HTMLDialogElement | undefined {
  const focused = document.activeElement?.closest<HTMLDialogElement>('dialog:modal');
  return focused ?? [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1);
}
