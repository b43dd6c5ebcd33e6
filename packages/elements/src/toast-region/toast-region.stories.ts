import type { PreauToastRegion } from './toast-region.js';

// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Superpositions/Messages brefs',
  id: 'messages-brefs',
  component: 'preau-toast-region',
};

const REGION = '<preau-toast-region></preau-toast-region>';

export const Exemple = {
  parameters: {
    note: 'Une région vide, à la fin de la page. Un script y montre les messages : voyez « Montrer un message ».',
  },
  render: () => `
    <p>Vos modifications sont enregistrées au fur et à mesure.</p>
    ${REGION}
  `,
};

/** Gives messages to the region of its story, as a page would. */
const montrer = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await customElements.whenDefined('preau-toast-region');
  const region = canvasElement.querySelector<PreauToastRegion>('preau-toast-region');
  if (!region) return;
  region.max = 4;
  region.show('Brouillon enregistré.', { tone: 'success', stay: true });
  region.show('Demande retirée.', { action: { text: 'Annuler', run: () => undefined } });
  region.show('Attention : votre session se termine dans cinq minutes.', { tone: 'warning' });
  region.show('Erreur : le message n’est pas parti. Il est gardé dans vos brouillons.', {
    tone: 'error',
  });
};

export const Tons = {
  name: 'Les quatre tons',
  parameters: {
    note: 'Un message sans conséquence s’en va de lui-même ; un message avec une action, un avertissement et une erreur restent.',
    docs: { story: { inline: false, height: '24rem' } },
  },
  render: () => `
    <p>Quatre messages, en bas de la fenêtre.</p>
    ${REGION}
  `,
  play: montrer,
};
