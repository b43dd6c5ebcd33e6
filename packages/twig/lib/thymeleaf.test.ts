import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '@preau/fields/testing.js';
import { type Attributes, fields, type HtmlNode, type Kind, toHtml } from '@preau/fields';
import { expect, test } from 'vitest';
import { page } from './testing/render.ts';

// Thymeleaf is not to be had here: what is checked is what a browser shows of its file, which is valid as it is, and
// that nothing is written there that Thymeleaf or Spring does not know.
const file = readFileSync(join(import.meta.dirname, '../thymeleaf/preau.html'), 'utf8');
const fragments = new DOMParser().parseFromString(file, 'application/xml');
const THYMELEAF = 'http://www.thymeleaf.org';
const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')];
const th = (node: Element, name: string): string | null => node.getAttributeNS(THYMELEAF, name);

/** A fragment as it stands, without what Thymeleaf replaces it with. */
function staticHtml(kind: string): string {
  const found = all(page(file)).find((node) => node.getAttribute('th:fragment') === kind);
  if (!found) throw new Error(`no fragment ${kind}`);
  for (const node of [found, ...all(found)])
    for (const { name, value } of [...node.attributes])
      if (name.startsWith('th:')) node.removeAttribute(name);
      // As XML has it.
      else if (name === value) node.setAttribute(name, '');
  return canonical(found);
}

const control: Attributes = { name: 'reponse', required: true };
const said = {
  id: 'reponse',
  label: 'Question',
  hint: 'Comme sur le livret de famille.',
  error: 'Donnez une autre réponse.',
  control,
};
const answers = [{ value: 'a', label: 'Une réponse' }];
const box = { ...said, control: { ...control, value: 'true' } };
const LIKE: Partial<Record<Kind, HtmlNode>> = {
  text: fields.text({ ...said, prefix: '±', suffix: '€' }),
  textarea: fields.textarea(said),
  select: fields.select({ ...said, options: answers }),
  combobox: fields.combobox({ ...said, options: answers }),
  choice: fields.choice(box),
  switch: fields.switch(box),
  choices: fields.choices({ ...said, choices: answers }),
  date: fields.date(said),
  upload: fields.upload(said),
  password: fields.password(said),
  code: fields.code(said),
};

test.each(Object.entries(LIKE))('%s: the same HTML as everywhere', (kind, tree) => {
  expect(staticHtml(kind)).toBe(canonical(page(toHtml(tree)).children[0] ?? document.body));
});

test('is well formed, and each fragment is tried', () => {
  expect(fragments.querySelector('parsererror')).toBeNull();
  const names = all(fragments).map((node) => th(node, 'fragment'));
  expect(names.filter((name) => name !== null)).toEqual(
    ['summary', ...Object.keys(LIKE)].sort(byPlace),
  );
});

/** In the order of the file. */
function byPlace(one: string, other: string): number {
  return file.indexOf(`th:fragment="${one}"`) - file.indexOf(`th:fragment="${other}"`);
}

test('has only attributes that Thymeleaf knows, whose brackets and quotes are closed', () => {
  const attributes = all(fragments)
    .flatMap((node) => [...node.attributes])
    .filter(({ namespaceURI }) => namespaceURI === THYMELEAF);
  const known = [
    ...['attr', 'each', 'errors', 'field', 'for', 'fragment', 'href', 'id', 'if', 'multiple'],
    ...['required', 'text', 'type', 'value', 'with'],
  ];
  expect([...new Set(attributes.map(({ localName }) => localName))].sort()).toEqual(known);
  for (const { value } of attributes) {
    expect(value.split("'").length % 2, value).toBe(1);
    const code = value.replaceAll(/'[^']*'/g, '');
    for (const [open, close] of ['()', '{}'])
      expect(code.split(open ?? '').length, value).toBe(code.split(close ?? '').length);
    expect(code.split('|').length % 2, value).toBe(1);
  }
});
