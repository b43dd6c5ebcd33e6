// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/preau-notice',
  id: 'notice',
  component: 'preau-notice',
};

export const Exemple = {
  render: () => `
    <preau-notice>
      <p>Texte</p>
    </preau-notice>
  `,
};
