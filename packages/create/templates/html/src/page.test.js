import axe from 'axe-core';
import { expect, test } from 'vitest';
import html from '../index.html?raw';

test('axe-core finds nothing, before the script and after it', async () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  // There is no layout here: look at colours in the browser.
  const rules = { 'color-contrast': { enabled: false } };
  for (const script of [() => undefined, () => import('./main.js')]) {
    await script();
    const { violations } = await axe.run(document, { rules });
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  }
});
