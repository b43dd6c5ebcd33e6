import { expect, test, vi } from 'vitest';
import index from '../index.html?raw';
import './main.js';
import { open } from './testing.js';

/** Remplit et envoie le formulaire ; dit si la page l’a laissé partir. */
async function send(values) {
  open(index);
  await document.querySelector('preau-form').updateComplete;
  const form = document.querySelector('form');
  for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
  const sent = vi.fn((event) => event.preventDefault());
  form.addEventListener('submit', sent);
  form.querySelector('button').click();
  return sent.mock.calls.length === 1;
}

test('dit ce qui manque', async () => {
  expect(await send({ nom: 'Ada' })).toBe(false);
  await vi.waitFor(() => {
    const links = [...document.querySelectorAll('preau-error-summary a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#naissance', '#regime']);
  });
});

test('envoie ce qui est rempli', async () => {
  expect(await send({ nom: 'Ada', naissance: '2015-03-03', regime: 'externe' })).toBe(true);
});
