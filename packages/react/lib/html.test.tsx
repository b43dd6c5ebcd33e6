import { canonical, type Case, cases } from '@preau/fields/testing.js';
import { fields, toHtml } from '@preau/fields';
import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as components from './index.ts';
import { silent } from './testing/dom.ts';

silent();

/** `TextField` for `text`. */
const componentOf = (kind: string): ComponentType<object> => {
  const name = `${kind.replace(/^./, (first) => first.toUpperCase())}Field`;
  const component = (components as unknown as Record<string, ComponentType<object>>)[name];
  if (!component) throw new Error(`no ${name}`);
  return component;
};

const NAMES: Readonly<Record<string, string>> = {
  autocomplete: 'autoComplete',
  inputmode: 'inputMode',
  maxlength: 'maxLength',
  value: 'defaultValue',
  checked: 'defaultChecked',
};
const BOXES = ['choice', 'switch'];

/** A case as one writes it in React. */
function propsOf({ kind, words: { control = {}, value, ...words } }: Case): object {
  const own = Object.entries(control).map(([name, one]) => [
    name === 'value' && BOXES.includes(kind) ? name : (NAMES[name] ?? name),
    one,
  ]);
  const attributes = Object.fromEntries(own) as object;
  return { ...words, ...(value && { defaultValue: value }), ...attributes };
}

const light = (html: string): string =>
  canonical(new DOMParser().parseFromString(html, 'text/html').body);

test.each(cases)('$name: the same HTML as everywhere', (one) => {
  const html = renderToString(createElement(componentOf(one.kind), propsOf(one)));
  expect(light(html)).toBe(light(toHtml(fields[one.kind](one.words))));
});
