import './elements.ts';
// Chaque champ charge son élément : celui-ci est attendu.
import '@preau/elements/choices.js';
import { cleanup, fireEvent, render, screen } from '@testing-library/vue';
import { afterEach, expect, test } from 'vitest';
import App from './App.vue';

afterEach(cleanup);

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));

test('dit ce qui manque', async () => {
  render(App);
  await document.querySelector('preau-choices')?.updateComplete;
  await send();
  expect(await screen.findByRole('heading', { name: /erreurs/i })).toBeTruthy();
  expect(document.querySelectorAll('preau-error-summary a')).toHaveLength(3);
});

test('enregistre ce qui est rempli', async () => {
  render(App);
  await fireEvent.update(screen.getByLabelText('Nom de l’élève'), 'Ada');
  await fireEvent.update(screen.getByLabelText('Date de naissance'), '2015-03-03');
  await fireEvent.click(screen.getByLabelText('Externe'));
  await send();
  expect(await screen.findByText('La demande de Ada est enregistrée.')).toBeTruthy();
});
