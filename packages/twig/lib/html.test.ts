import { type Case, canonical, cases } from '@preau/fields/testing.js';
import { fields, toHtml } from '@preau/fields';
import { expect, test } from 'vitest';
import { htmlOf, page, twig } from './testing/render.ts';

/** A case as one writes it: what is not a word is the control's. */
const written = ({ words: { control, ...words } }: Case): object => ({ ...control, ...words });

const rendered = await twig(
  Object.fromEntries(
    cases.map((one) => [
      one.name,
      {
        source: `{% import '@Preau/preau.html.twig' as preau %}{{ preau.${one.kind}_field(words) }}`,
        context: { words: written(one) },
      },
    ]),
  ),
);

test.each(cases)('$name: the same HTML as everywhere', (one) => {
  expect(canonical(page(htmlOf(rendered, one.name)))).toBe(
    canonical(page(toHtml(fields[one.kind](one.words)))),
  );
});
