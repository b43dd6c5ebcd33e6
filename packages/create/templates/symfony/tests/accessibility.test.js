import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { start, visitor } from './site.js';

let site;
before(async () => (site = await start()));
after(() => site.stop());

async function check({ window, document }) {
  window.eval(axe.source);
  const { violations } = await window.axe.run(document, {
    // Rien n’est dessiné ici : les couleurs se vérifient dans un navigateur.
    rules: { 'color-contrast': { enabled: false } },
  });
  const found = Array.from(violations, ({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  assert.deepEqual(found, []);
}

test('axe-core ne trouve rien dans le formulaire, vide puis refusé', async () => {
  const { ask, send } = visitor(site.url);
  const page = await ask();
  await check(page);
  await check(await send(page.document, {}));
});
