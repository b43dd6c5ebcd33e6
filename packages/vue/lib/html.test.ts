import { canonical, type Case, cases } from '@preau/fields/testing.js';
import { fields, toHtml } from '@preau/fields';
import { type Component, createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, test } from 'vitest';
import * as components from './index.ts';
import { silent } from '../../../tools/testing/dom.ts';

silent();

/** `TextField` for `text`. */
const componentOf = (kind: string): Component => {
  const name = `${kind.replace(/^./, (first) => first.toUpperCase())}Field`;
  const component = (components as unknown as Record<string, Component>)[name];
  if (!component) throw new Error(`no ${name}`);
  return component;
};

const BOXES = ['choice', 'switch'];

/** A case as one writes it in Vue: what is not a word is for the control. */
const propsOf = ({ words: { control, ...words } }: Case): Record<string, unknown> => ({
  ...words,
  ...control,
});

/** The same with a `v-model`. */
function modelled(one: Case): Record<string, unknown> {
  const { value, checked, ...props } = propsOf(one);
  return BOXES.includes(one.kind)
    ? { ...props, value, modelValue: checked }
    : { ...props, checked, modelValue: value };
}

const html = (one: Case, props: object) =>
  renderToString(createSSRApp({ render: () => h(componentOf(one.kind), props) }));

const light = (written: string): string =>
  canonical(new DOMParser().parseFromString(written, 'text/html').body);

const expected = (one: Case) => light(toHtml(fields[one.kind](one.words)));

describe('the same HTML as everywhere', () => {
  test.each(cases)('$name', async (one) => {
    expect(light(await html(one, propsOf(one)))).toBe(expected(one));
  });

  // Radios that have a model have a name.
  test.each(cases.filter(({ words: { control } }) => control))(
    '$name, with a v-model',
    async (one) => {
      expect(light(await html(one, modelled(one)))).toBe(expected(one));
    },
  );
});

test('several apps of a page have ids of their own', async () => {
  const app = createSSRApp({ render: () => h(components.TextField, { label: 'Nom' }) });
  app.config.idPrefix = 'menu';
  expect(await renderToString(app)).toContain('id="field-menu-0"');
});
