import { ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { Disclosure } from '../controllers/disclosure.js';
import type { Gaps } from '../controllers/gaps.js';
import { languageOf } from '../controllers/language.js';
import { Wiring } from '../controllers/wiring.js';

/**
 * The languages a page exists in: each by its own name, in its own language.
 *
 * The list is a native `<details>`; Esc closes it, as does going elsewhere. The language of the page is marked.
 *
 * @tag preau-language
 * @slot - a `<details>`: a `<summary>` with the language of the page, and a `<ul>` of links with `hreflang` and `lang`
 */
export class PreauLanguage extends ReactiveElement {
  constructor() {
    super();
    new Disclosure(this, ':scope > details');
    new Wiring(this, (gaps) => this.#wire(gaps), ['hreflang', 'lang', 'aria-current']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    const page = languageOf(this);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('details a')) {
      const language = link.hreflang || link.lang;
      if (DEV && !language)
        warn(
          this,
          'has a link without a language.',
          'Write hreflang="en" and lang="en" on it (WCAG 3.1.2, RGAA 8.7).',
        );
      if (!language) continue;
      gaps.fill(link, 'hreflang', language);
      // Its name is read as it is spoken.
      gaps.fill(link, 'lang', language);
      if (language === page) gaps.fill(link, 'aria-current', 'true');
    }
  }
}
