import '@preau/elements/preau.js';
import { cleanup, fireEvent, render, screen } from '@testing-library/vue';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import App from './App.vue';

afterEach(cleanup);

test('sends what was typed', async () => {
  render(App);
  await fireEvent.update(screen.getByLabelText('Nom de l’élève'), 'Ada');
  await fireEvent.update(screen.getByLabelText('Date de naissance'), '2015-03-03');
  await fireEvent.click(screen.getByLabelText('Externe'));
  await fireEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  expect(await screen.findByText('La demande de Ada est enregistrée.')).toBeTruthy();
});

test('axe-core finds nothing', async () => {
  document.documentElement.lang = 'fr';
  document.title = 'Demande de bourse';
  render(App);
  const { violations } = await axe.run(document, {
    // There is no layout here: look at colours in the browser.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});
