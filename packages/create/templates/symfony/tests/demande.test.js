import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start, visitor } from './site.js';

let site;
before(async () => (site = await start()));
after(() => site.stop());

test('dit ce qui manque, avec un lien vers chaque champ', async () => {
  const { ask, send } = visitor(site.url);
  const { status, document } = await send((await ask()).document, { nom: 'Ada' });
  assert.equal(status, 422);
  assert.match(document.title, /^Erreur/);
  const links = [...document.querySelectorAll('preau-error-summary a')];
  assert.equal(links.length, 2);
  for (const link of links) assert.ok(document.querySelector(link.getAttribute('href')));
  assert.equal(document.querySelector('[name="demande[nom]"]').value, 'Ada');
});

test('enregistre ce qui est rempli, une fois', async () => {
  const { ask, send } = visitor(site.url);
  const values = { nom: 'Ada', naissance: '2015-03-03', regime: 'externe' };
  assert.equal((await send((await ask()).document, values)).status, 303);
  const said = async () => (await ask()).document.querySelector('preau-alert')?.textContent.trim();
  assert.equal(await said(), 'La demande de Ada est enregistrée.');
  assert.equal(await said(), undefined);
});
