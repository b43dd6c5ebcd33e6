import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { DEV, warn } from '#dev';

/** An icon as a module of `@preau/icons` gives it: one path, drawn with a stroke of 2 on a grid of 24 × 24. */
export interface IconDefinition {
  /** What `<preau-icon name="…">` calls it. */
  name: string;
  /** The path's data. */
  d: string;
  /** True on what bears a direction of reading: drawn the other way round in right-to-left text. */
  mirror?: boolean;
}

const icons = new Map<string, IconDefinition>();

/** The elements in the page whose icon is not known yet. */
const waiting = new Set<PreauIcon>();

/**
 * Makes icons known to every `<preau-icon>`, those already in the page too. The last one of a name is the one drawn
 * from then on.
 */
export function registerIcons(...definitions: readonly IconDefinition[]): void {
  for (const definition of definitions) icons.set(definition.name, definition);
  for (const element of waiting) if (icons.has(element.name)) element.requestUpdate();
}

/**
 * A drawing beside words, of their size and colour; decorative unless it has a label.
 *
 * It draws what `registerIcons()` was given, so that a page weighs what it shows:
 * `import { download } from '@preau/icons/download.js'; registerIcons(download);`.
 *
 * The all-in-one `preau.js` registers none: all of them would add 6 KB (brotli), and a page shows five or six.
 * A page without a bundler, or without script, writes the drawing inside, from the sprite, which is fetched once:
 * `<preau-icon><svg aria-hidden="true"><use href="/sprite.svg#download"/></svg></preau-icon>`.
 *
 * @tag preau-icon
 * @slot - a drawing of the author's own, shown where no icon of that name is registered
 */
export class PreauIcon extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {},
    label: {},
  };

  static override styles = css`
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentcolor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .mirror:dir(rtl) {
      scale: -1 1;
    }
  `;

  /** The name of a registered icon, such as `download`; none by default. */
  declare name: string;

  /** What the drawing says where no word beside it does; empty by default: nobody hears of it. */
  declare label: string;

  constructor() {
    super();
    this.name = '';
    this.label = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    waiting.delete(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was registered while it was away.
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override updated(): void {
    if (!this.name || icons.has(this.name) || !this.isConnected) {
      waiting.delete(this);
      return;
    }
    waiting.add(this);
    if (DEV && !this.firstElementChild)
      warn(this, `knows no icon “${this.name}”.`, 'Give it to registerIcons(), from @preau/icons.');
  }

  protected override render(): TemplateResult {
    const icon = icons.get(this.name);
    if (!icon) return html`<slot></slot>`;
    return html`<svg
      viewBox="0 0 24 24"
      class=${icon.mirror ? 'mirror' : nothing}
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      <path d=${icon.d}></path>
    </svg>`;
  }
}
