// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/preau-modal',
  id: 'modal',
  component: 'preau-modal',
};

export const Exemple = {
  render: () => `
    <preau-modal>
      <p>Texte</p>
    </preau-modal>
  `,
};
