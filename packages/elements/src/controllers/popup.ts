import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Chrome 133, Firefox 147, Safari 26: the popup is placed by the sheet below, beside the source it is shown from. */
const ANCHORED = () => CSS.supports('top: anchor(bottom)') && CSS.supports('anchor-scope: all');

/**
 * Placement, for light and shadow trees alike: it comes with the script, as popups do. What a fallback may turn over
 * must not be `!important`: the browser would keep to the first place. What goes past one side of the window from
 * either end of its source stands along that side, at 8 px. By `anchor()` and physical sides: Firefox 153
 * puts every `position-area` that spans to the left at the side of the window.
 */
const PLACEMENT = `@layer preau.elements {
  [data-preau-popup] {
    position: fixed !important;
    inset: var(--_top, anchor(bottom)) auto auto var(--_left, anchor(left));
    box-sizing: border-box !important;
    margin: 0;
    position-anchor: auto;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, --preau-side, flip-block --preau-side;
    position-visibility: anchors-visible;
  }
  @position-try --preau-side {
    inset: anchor(bottom) auto auto 8px;
  }
  [data-preau-popup]:dir(rtl) {
    inset: var(--_top, anchor(bottom)) anchor(right) auto var(--_left, auto);
  }
  [data-preau-popup='as-wide'] {
    inline-size: var(--_width, anchor-size(width)) !important;
  }
}`;

const placed = new WeakSet<Document | ShadowRoot>();

/**
 * Shows a node of its host beside another, above everything else (the top layer), and says when a person wants it
 * closed: Escape, a press outside, or the focus that leaves the host.
 *
 * Where the browser cannot place it by CSS, Floating UI does, loaded then; without popovers (Chrome 111 to 113,
 * Firefox 115 to 124, Safari 16) it is fixed over the page.
 */
export class Popup implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #dismiss: (reason: 'escape' | 'outside') => void;
  #popup: HTMLElement | undefined;
  #anchor: Element | undefined;
  #letGo: (() => void) | undefined;

  /** @param dismiss what to do when a person wants the popup closed; it calls `hide` */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    dismiss: (reason: 'escape' | 'outside') => void,
  ) {
    this.#host = host;
    this.#dismiss = dismiss;
    host.addController(this);
  }

  get open(): boolean {
    return !!this.#popup;
  }

  /**
   * Shows the popup under the anchor, over it where there is no room under.
   *
   * @param popup a node of the host, in its light or shadow tree, that has `hidden` until now
   * @param width `as-wide`: as the anchor
   */
  show(popup: HTMLElement, anchor: HTMLElement, width: 'as-wide' | '' = ''): void {
    if (this.#popup === popup && this.#anchor === anchor) return;
    this.hide();
    this.#popup = popup;
    this.#anchor = anchor;
    place(popup.getRootNode());
    popup.setAttribute('data-preau-popup', width);
    popup.hidden = false;
    popup.popover = 'manual';
    if ('showPopover' in popup) popup.showPopover({ source: anchor });
    if (!ANCHORED()) void this.#float(popup, anchor);
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('focusout', this.#onFocusOut);
    document.addEventListener('pointerdown', this.#onPress, true);
  }

  /** Hides the popup; does nothing where none is shown. */
  hide(): void {
    const popup = this.#popup;
    this.#popup = this.#anchor = undefined;
    this.#letGo?.();
    this.#letGo = undefined;
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('focusout', this.#onFocusOut);
    document.removeEventListener('pointerdown', this.#onPress, true);
    if (!popup) return;
    if ('hidePopover' in popup && popup.isConnected) popup.hidePopover();
    popup.hidden = true;
  }

  hostDisconnected(): void {
    this.hide();
  }

  async #float(popup: HTMLElement, anchor: Element): Promise<void> {
    const { float } = await import('./float.js');
    if (this.#popup === popup) this.#letGo = float(popup, anchor);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // One Escape closes one thing: a dialog around stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#dismiss('escape');
  };

  #onPress = (event: Event): void => {
    const path = event.composedPath();
    if (![this.#popup, this.#anchor].some((node) => node && path.includes(node)))
      this.#dismiss('outside');
  };

  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#host.contains(relatedTarget))
      this.#dismiss('outside');
  };
}

/** A popup that its author wrote: hidden as soon as it is taken, and given back as it was. */
export class WrittenPopup extends Popup {
  #node: HTMLElement | undefined;

  /** The node that is taken. */
  get node(): HTMLElement | undefined {
    return this.#node;
  }

  /** Takes a node of the host; another one is given back. */
  take(node: HTMLElement): void {
    if (node === this.#node) return;
    this.release();
    this.#node = node;
    node.hidden = true;
  }

  /** Shows the node that is taken, if any, beside another. */
  showBeside(anchor: HTMLElement): void {
    if (this.#node) this.show(this.#node, anchor);
  }

  /** Gives the node back: what makes it a popup, shown or not, goes. */
  release(): void {
    this.hide();
    for (const name of ['hidden', 'popover', 'data-preau-popup']) this.#node?.removeAttribute(name);
    this.#node = undefined;
  }
}

function place(root: Node): void {
  const tree = root instanceof ShadowRoot ? root : document;
  if (placed.has(tree)) return;
  placed.add(tree);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PLACEMENT);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
