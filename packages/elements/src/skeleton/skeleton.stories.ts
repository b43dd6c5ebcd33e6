// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Squelette', id: 'squelette', component: 'preau-skeleton' };

export const Exemple = {
  parameters: { note: 'Ce qui est attendu est dit une fois, aux lecteurs d’écran.' },
  render: () => `
    <div aria-busy="true">
      <preau-skeleton shape="title" aria-hidden="true"></preau-skeleton>
      <preau-skeleton><p>Chargement du bulletin…</p></preau-skeleton>
    </div>
  `,
};

export const Formes = {
  name: 'Les cinq formes',
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-6"><preau-skeleton shape="text" aria-hidden="true"></preau-skeleton></div>
      <div class="preau-span-6"><preau-skeleton shape="title" aria-hidden="true"></preau-skeleton></div>
      <div class="preau-span-6"><preau-skeleton shape="image"><p>Chargement de la photo de classe…</p></preau-skeleton></div>
      <div class="preau-span-3"><preau-skeleton shape="disc" aria-hidden="true"></preau-skeleton></div>
      <div class="preau-span-3"><preau-skeleton shape="control" aria-hidden="true"></preau-skeleton></div>
    </div>
  `,
};

export const Lignes = {
  name: 'Le nombre de lignes',
  parameters: {
    note: 'Autant de lignes que le texte attendu : la page ne bouge pas quand il arrive.',
  },
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-6"><preau-skeleton lines="1"><p>Chargement…</p></preau-skeleton></div>
      <div class="preau-span-6"><p>Une ligne.</p></div>
      <div class="preau-span-6"><preau-skeleton lines="3" aria-hidden="true"></preau-skeleton></div>
      <div class="preau-span-6"><p>Trois lignes :<br>la deuxième<br>et la dernière.</p></div>
    </div>
  `,
};
