// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/preau-menu',
  id: 'menu',
  component: 'preau-menu',
};

export const Exemple = {
  render: () => `
    <preau-menu>
      <p>Texte</p>
    </preau-menu>
  `,
};
