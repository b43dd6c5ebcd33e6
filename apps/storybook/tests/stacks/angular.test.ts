// Every story in Angular: its template is compiled, refuses what it does not know, and what it renders is compared.
import { PREAU_ELEMENTS } from '@preau/angular';
import { expect, test } from 'vitest';
import { page, serve, silent } from '../../../../packages/angular/lib/testing/page.ts';
import { inAngular, templateOf } from '../../blocks/stacks/angular.ts';
import { comparable, read } from '../../blocks/stacks/read.ts';
import { stories } from '../stories.ts';
import { parsed } from './parsed.ts';

silent();

/** The page that Angular's server wrote, without the tags of its components. */
function light(html: string): DocumentFragment {
  const place = parsed(html);
  const host = place.querySelector('test-page');
  for (const component of place.querySelectorAll('*'))
    if (/^preau-\w+-field$/.test(component.localName))
      component.replaceWith(...component.childNodes);
  const inner = document.createDocumentFragment();
  inner.append(...(host?.childNodes ?? []));
  return inner;
}

test.each(stories)('$title: the same HTML in Angular', async ({ html }) => {
  const rendered = await serve(page(templateOf(read(html)), () => ({}), [PREAU_ELEMENTS]));
  expect(comparable(light(rendered))).toBe(comparable(parsed(html)));
});

test('a template stands in the code that is shown', () => {
  expect(inAngular(read('<p>A `b` ${c} {d} @e</p>'))).toContain(
    '<p>A \\`b\\` $&#123;c&#125; &#123;d&#125; &#64;e</p>',
  );
});
