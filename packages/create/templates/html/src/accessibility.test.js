import axe from 'axe-core';
import { expect, test } from 'vitest';
import index from '../index.html?raw';
import merci from '../merci.html?raw';
import { open } from './testing.js';

async function check() {
  const { violations } = await axe.run(document, {
    // Rien n’est dessiné ici : les couleurs se vérifient dans un navigateur.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}

test.each([
  ['index.html', index],
  ['merci.html', merci],
])('axe-core ne trouve rien dans %s, sans script puis avec', async (name, html) => {
  open(html);
  await check();
  await import('./main.js');
  await check();
});
