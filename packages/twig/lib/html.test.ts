import { type Case, canonical, cases } from '@preau/fields/testing.js';
import { fields, toHtml } from '@preau/fields';
import { describe, expect, test } from 'vitest';
import { htmlOf, type Job, jinja, page, twig } from './testing/render.ts';

/** A case as one writes it: what is not a word is the control's. */
const written = ({ words: { control, ...words } }: Case): object => ({ ...control, ...words });

/** Each case, where `file` has the macros. */
const jobsOf = (file: string): Record<string, Job> =>
  Object.fromEntries(
    cases.map((one) => [
      one.name,
      {
        source: `{% import '${file}' as preau %}{{ preau.${one.kind}_field(words) }}`,
        context: { words: written(one) },
      },
    ]),
  );

const RENDERED = {
  Twig: await twig(jobsOf('@Preau/preau.html.twig')),
  Jinja: await jinja(jobsOf('preau.html')),
};

describe.each(Object.entries(RENDERED))('%s', (_name, rendered) => {
  test.each(cases)('$name: the same HTML as everywhere', (one) => {
    expect(canonical(page(htmlOf(rendered, one.name)))).toBe(
      canonical(page(toHtml(fields[one.kind](one.words)))),
    );
  });
});

test('Jinja keeps HTML that was set, and finds an id in a name', async () => {
  const rendered = await jinja({
    set: {
      source: `{% import 'preau.html' as preau %}{% set label %}Nom <small>(facultatif)</small>{% endset %}
        {{ preau.text_field({'name': 'a[b]', 'label': label, 'hint': 0}) }}`,
    },
  });
  const body = page(htmlOf(rendered, 'set'));
  expect(body.querySelector('label')?.innerHTML).toBe('Nom <small>(facultatif)</small>');
  expect(body.querySelector('input')?.getAttribute('aria-describedby')).toBe('a_b-hint');
});
