// The files of a new component. They hold the least that passes every check: what each says is to be made true.

export const KINDS = ['style', 'enhancing', 'furnished'];

/**
 * @param {string} name `back-to-top`
 * @param {string} kind one of `KINDS`
 * @returns {Record<string, string>} the content of each file, by its name
 */
export function filesOf(name, kind) {
  const type = `Preau${name.replace(/(^|-)([a-z])/g, (_match, _hyphen, letter) => letter.toUpperCase())}`;
  const tag = `preau-${name}`;
  return {
    [`${name}.css`]: css(tag),
    [`${name}.ts`]: classes[kind](name, tag, type),
    [`${name}.define.ts`]: definition(name, tag, type),
    [`${name}.test.ts`]: test(name, tag),
    [`${name}.stories.ts`]: stories(name, tag),
    [`${name}.mdx`]: page(name, tag),
  };
}

const css = (tag) => `@layer preau.elements {
  ${tag} {
    display: block;
  }

  ${tag}[hidden] {
    display: none;
  }
}
`;

const doc = (tag) => `/**
 * What it is for, in one sentence.
 *
 * @tag ${tag}
 * @slot - what the author writes
 */`;

const classes = {
  style: (_name, tag, type) => `import { StyleOnlyElement } from '../style-only.js';

${doc(tag)}
export class ${type} extends StyleOnlyElement {}
`,
  enhancing: (_name, tag, type) => `import { ReactiveElement } from '@lit/reactive-element';
import type { Gaps } from '../controllers/gaps.js';
import { Wiring } from '../controllers/wiring.js';

${doc(tag)}
export class ${type} extends ReactiveElement {
  constructor() {
    super();
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Says everything that should be set on the author's nodes; what it no longer says is taken back. */
  #wire(gaps: Gaps): void {
    const text = this.querySelector('p');
    if (text) gaps.id(text);
  }
}
`,
  furnished: (_name, tag, type) => `import { html, LitElement, type TemplateResult } from 'lit';
import { furniture } from '../furniture.js';

${doc(tag)}
export class ${type} extends LitElement {
  static override styles = furniture;

  protected override render(): TemplateResult {
    return html\`<slot></slot>\`;
  }
}
`,
};

const definition = (name, tag, type) => `import { define } from '../define.js';
import { ${type} } from './${name}.js';

define('${tag}', ${type});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${type};
  }
}
`;

const test = (name, tag) => `import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './${name}.define.js';

describe('${tag}', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<${tag}><p>Texte</p></${tag}>');
      assert.equal(find(place, '${tag} > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
`;

const stories = (
  name,
  tag,
) => `// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/${tag}',
  id: '${name}',
  component: '${tag}',
};

export const Exemple = {
  render: () => \`
    <${tag}>
      <p>Texte</p>
    </${tag}>
  \`,
};
`;

const page = (name, tag) => `import { Meta } from '@storybook/addon-docs/blocks';
import * as stories from './${name}.stories.ts';

<Meta of={stories} />

# ${tag}

Ce que fait le composant, en une phrase.

## Quand l’utiliser

- Pour…

## Quand ne pas l’utiliser

- Pour…

## Exemple

<Exemple />

## Variantes et états

<Variantes />

## Au clavier

Le composant n’ajoute rien à ce que fait le navigateur.

## Accessibilité

Ce qu’un lecteur d’écran annonce, et ce que vous devez faire.

## Sans JavaScript

Rien ne change.

## API

<Api balise="${tag}" />

## Poids

<Poids composant="${name}" />
`;
