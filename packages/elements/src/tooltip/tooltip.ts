import { ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { WrittenPopup } from '../controllers/popup.js';
import { Wiring } from '../controllers/wiring.js';

/** Before it comes for a pointer that may only be passing, and before it goes: the time to reach it. In milliseconds. */
const PATIENCE = 250;

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * A few words about a control, while it has the focus or the pointer (APG, tooltip; WCAG 1.4.13): they can be pointed
 * at, Esc hides them, and they stay until then.
 *
 * They describe the control, and are never its only name; a finger does not see them. For what must be read, write it
 * in the page, or use `preau-toggletip`.
 *
 * @tag preau-tooltip
 * @slot - one control, with a name of its own, then a `<span role="tooltip">` of words alone: no link, no button
 */
export class PreauTooltip extends ReactiveElement {
  #popup = new WrittenPopup(this, () => this.#hide());
  #leaving: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Wiring(this, (gaps) => this.#wire(gaps), ['role', 'aria-labelledby']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('pointerenter', this.#onEnter, { signal });
    this.addEventListener('pointerleave', this.#onLeave, { signal });
    this.addEventListener('focusin', this.#onFocus, { signal });
    this.addEventListener('focusout', this.#onBlur, { signal });
    // Esc is heard wherever the focus is: the pointer may have brought the words.
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#release();
  }

  get #control(): HTMLElement | undefined {
    const controls = this.querySelectorAll<HTMLElement>(CONTROLS);
    return [...controls].find((control) => !control.closest('[role=tooltip]'));
  }

  #wire(gaps: Gaps): void {
    const tip = this.querySelector<HTMLElement>(':scope > [role=tooltip]');
    const control = this.#control;
    if (tip !== this.#popup.node) this.#release();
    if (!tip || !control) {
      if (DEV && this.childElementCount)
        warn(
          this,
          'has no control or no words.',
          'Write a control, then <span role="tooltip">words</span>.',
        );
      return;
    }
    this.#popup.take(tip);
    const id = gaps.id(tip);
    if (control.getAttribute('aria-labelledby')?.split(/\s+/).includes(id)) return;
    gaps.add(control, 'aria-describedby', id);
  }

  /** Gives the words back as they were written. */
  #release(): void {
    clearTimeout(this.#timer);
    this.#popup.release();
  }

  #show(): void {
    clearTimeout(this.#timer);
    const control = this.#control;
    if (control) this.#popup.showBeside(control);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#popup.hide();
  }

  #onEnter = ({ pointerType }: PointerEvent): void => {
    // A finger cannot stay over anything.
    if (pointerType === 'touch') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), PATIENCE);
  };

  #onLeave = (): void => {
    clearTimeout(this.#timer);
    // A press gives the focus without asking for words.
    if (!this.#control?.matches(':focus-visible'))
      this.#timer = setTimeout(() => this.#hide(), PATIENCE);
  };

  #onFocus = ({ target }: FocusEvent): void => {
    if (target === this.#control && this.#control?.matches(':focus-visible')) this.#show();
  };

  #onBlur = (): void => {
    if (!this.matches(':hover')) this.#hide();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#popup.open) return;
    // One Escape closes one thing: a dialog around stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#hide();
  };
}
