import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Chips } from './chips.js';
import { press } from './keys.js';
import type { Native } from './native.js';
import type { Picker } from './picker.js';

/** What a combobox adds around its input, and all that people and the browser do to it. */
export class Furniture implements ReactiveController {
  /** Whether the control has what was set on another one, until it is cleaned. */
  isCopy = false;
  #host: ReactiveControllerHost & HTMLElement;
  #picker: Picker;
  #toggle = this.#button('toggle', () => this.#onToggle());
  #clear = this.#button('clear', () => this.#picker.clear());
  #chips: Chips | undefined;
  #leaving: AbortController | undefined;
  /** The press on the button has closed the list already, as one outside of it does. */
  #closing = false;

  constructor(host: ReactiveControllerHost & HTMLElement, picker: Picker) {
    this.#host = host;
    this.#picker = picker;
    host.addController(this);
    this.#toggle.addEventListener('pointerdown', () => (this.#closing = picker.dismissed));
  }

  hostConnected(): void {
    const host = this.#host;
    // A copy (`cloneNode`) comes with the furniture of the first one; `Wiring` sees to its error.
    for (const node of host.querySelectorAll(':scope > [data-preau-generated]:not([slot=error])')) {
      node.remove();
      this.isCopy = true;
    }
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    host.addEventListener('keydown', this.#onKey, { signal });
    host.addEventListener('input', this.#onInput, { signal, capture: true });
    host.addEventListener('change', this.#onChange, { signal });
    host.addEventListener('click', this.#onClick, { signal });
    host.addEventListener('focusin', this.#onFocusIn, { signal });
    host.addEventListener('focusout', this.#onFocusOut, { signal });
    // The form's, and it may be anywhere in the tree.
    host.getRootNode().addEventListener('reset', this.#onReset, { signal });
    // A browser that comes back to a page gives lists the choices they had, and tells nobody.
    window.addEventListener('pageshow', this.#onChange, { signal });
  }

  hostDisconnected(): void {
    this.#leaving?.abort();
    this.#remove();
  }

  #remove(): void {
    const { status } = this.#picker;
    for (const node of [this.#toggle, this.#clear, status.node, this.#chips?.node]) node?.remove();
  }

  /** Puts in the page what the control needs, and returns what more describes the input. */
  wire(): Element | undefined {
    const native = this.#picker.native;
    if (!native) {
      this.#remove();
      return undefined;
    }
    const { input } = native;
    const { words, label } = this.#picker;
    // The status too, before it has anything to say: a region that comes with its words may not be heard.
    if (input.nextElementSibling !== this.#toggle)
      input.after(this.#toggle, this.#clear, this.#picker.status.node);
    this.#toggle.setAttribute('aria-label', words.open(label));
    this.#toggle.setAttribute('aria-expanded', String(this.#picker.open));
    this.#clear.setAttribute('aria-label', words.clear(label));
    for (const button of [this.#toggle, this.#clear])
      button.disabled = native.control.disabled || input.readOnly;
    if (native.multiple) return this.#several(native);
    this.#chips?.node.remove();
    return undefined;
  }

  #several(native: Native): Element | undefined {
    const chips = this.#chips;
    if (!chips) {
      // Few lists are multiple: the others do not load it.
      void import('./chips.js').then(({ Chips }) => {
        this.#chips ??= new Chips(this.#picker);
        this.#host.requestUpdate();
      });
      return undefined;
    }
    const { chosen } = native;
    chips.show(chosen);
    if (chips.node.previousSibling !== this.#clear) this.#clear.after(chips.node);
    return chosen.length ? chips.count : undefined;
  }

  #button(slot: string, onClick: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.slot = slot;
    button.toggleAttribute('data-preau-generated', true);
    // The keyboard has the arrows and the text itself; the focus stays where one types.
    button.tabIndex = -1;
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', onClick);
    return button;
  }

  #onToggle(): void {
    this.#picker.native?.input.focus();
    if (this.#picker.open) this.#picker.close();
    else if (!this.#closing) this.#picker.show();
    this.#closing = false;
  }

  #onKey = (event: KeyboardEvent): void => {
    const input = this.#picker.native?.input;
    if (event.target !== input) return;
    const back = event.key === 'Backspace' && !event.repeat && input?.value === '';
    if (!press(this.#picker, event) && !(back && this.#chips?.focusLast())) return;
    event.preventDefault();
    // One Escape closes one thing: a dialog around stays open.
    if (event.key === 'Escape') event.stopPropagation();
  };

  #onInput = (event: Event): void => {
    // Only what a person types: neither what a browser fills in, nor our own.
    if (event.target === this.#picker.native?.input && event instanceof InputEvent)
      this.#picker.type();
  };

  #onChange = (): void => {
    this.#picker.native?.show('typing');
    this.#host.requestUpdate();
  };

  #onReset = ({ target }: Event): void => {
    const native = this.#picker.native;
    if (!native || target !== native.control.form) return;
    // The event comes before the reset.
    setTimeout(() => {
      this.#picker.reset();
      this.#host.requestUpdate();
    });
  };

  #onClick = (event: Event): void => {
    const native = this.#picker.native;
    if (!native || !(event.target instanceof Element)) return;
    const { control, input } = native;
    if (event.target === input) {
      // After the click: it puts the cursor where it was.
      if (!this.#picker.open && !native.free) setTimeout(() => input.select());
      this.#picker.show();
    } else if (input !== control && event.target.closest('label')?.control === control) {
      // Its own list would open on a touch screen.
      event.preventDefault();
      enter(native);
    }
  };

  /** The list has no focus of its own: it hands it over. */
  #onFocusIn = ({ target }: Event): void => {
    const native = this.#picker.native;
    if (native && target === native.control && target !== native.input) enter(native);
  };

  #onFocusOut = ({ target }: Event): void => {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    // Another window has the focus; the field keeps it here.
    if (target !== this.#picker.native?.input || root.activeElement === target) return;
    this.#picker.commit();
    this.#picker.close();
  };
}

/** As the Tab key does: what is typed takes the place of what is chosen. */
function enter({ input }: Native): void {
  input.focus({ preventScroll: true });
  input.select();
}
