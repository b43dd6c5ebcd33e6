// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/preau-combobox',
  id: 'combobox',
  component: 'preau-combobox',
};

export const Exemple = {
  render: () => `
    <preau-combobox>
      <p>Texte</p>
    </preau-combobox>
  `,
};
