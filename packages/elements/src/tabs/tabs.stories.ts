// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/preau-tabs',
  id: 'tabs',
  component: 'preau-tabs',
};

export const Exemple = {
  render: () => `
    <preau-tabs>
      <p>Texte</p>
    </preau-tabs>
  `,
};
