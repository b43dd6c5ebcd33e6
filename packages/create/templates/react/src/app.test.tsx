import '@preau/elements/preau.js';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { App } from './app.tsx';

afterEach(cleanup);

test('sends what was typed', async () => {
  render(<App />);
  fireEvent.change(screen.getByLabelText('Nom de l’élève'), { target: { value: 'Ada' } });
  fireEvent.change(screen.getByLabelText('Date de naissance'), { target: { value: '2015-03-03' } });
  fireEvent.click(screen.getByLabelText('Externe'));
  fireEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  expect(await screen.findByText('La demande de Ada est enregistrée.')).toBeTruthy();
});

test('axe-core finds nothing', async () => {
  document.documentElement.lang = 'fr';
  document.title = 'Demande de bourse';
  render(<App />);
  const { violations } = await axe.run(document, {
    // There is no layout here: look at colours in the browser.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});
