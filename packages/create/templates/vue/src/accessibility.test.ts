import './elements.ts';
import { render } from '@testing-library/vue';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import App from './App.vue';

test('axe-core ne trouve rien', async () => {
  document.documentElement.lang = 'fr';
  document.title = 'Demande de bourse';
  render(App);
  const { violations } = await axe.run(document, {
    // Rien n’est dessiné ici : les couleurs se vérifient dans un navigateur.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});
