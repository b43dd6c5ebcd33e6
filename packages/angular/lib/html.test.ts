import { reflectComponentType } from '@angular/core';
import { fields, type Kind, toHtml } from '@preau/fields';
import { canonical, cases } from '@preau/fields/testing.js';
import { expect, test } from 'vitest';
import { FIELDS, page, serve, silent } from './testing/page.ts';

silent();

/** What is in a node. */
const light = (html: string, selector: string): string => {
  const node = new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
  if (!node) throw new Error(`no ${selector}`);
  return [...node.childNodes].map((child) => canonical(child)).join('');
};

/** The inputs of the component of a kind of field. */
function inputsOf(kind: Kind): string[] {
  const types = FIELDS.map((one) => reflectComponentType(one));
  const type = types.find((one) => one?.selector === `preau-${kind}-field`);
  if (!type) throw new Error(`no preau-${kind}-field`);
  return type.inputs.map(({ templateName }) => templateName);
}

test.each(cases)('$name: the same HTML as everywhere', async ({ kind, words }) => {
  const { control = {}, ...said } = words;
  const inputs = inputsOf(kind);
  // As one writes it in Angular: inputs where the component has them, else `[control]`.
  const bound = Object.entries({ ...said, ...control }).filter(([name]) => inputs.includes(name));
  const others = Object.entries(control).filter(([name]) => !inputs.includes(name));
  const attributes = bound.map(([name]) => `[${name}]="words['${name}']"`).join(' ');
  const html = await serve(
    page(`<preau-${kind}-field ${attributes} [control]="control" />`, () => ({
      words: Object.fromEntries(bound),
      control: Object.fromEntries(others),
    })),
  );
  const rendered = light(html, `preau-${kind}-field`);
  expect(rendered).toBe(light(toHtml(fields[kind](words)), 'body'));
});
