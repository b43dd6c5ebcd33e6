// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Attente', id: 'attente', component: 'preau-spinner' };

export const Exemple = {
  render: () => `
    <preau-spinner><p>Recherche des établissements…</p></preau-spinner>
  `,
};

export const Tailles = {
  name: 'Les trois tailles',
  render: () => `
    <preau-spinner size="small"><p>Enregistrement du brouillon…</p></preau-spinner>
    <preau-spinner><p>Recherche des établissements…</p></preau-spinner>
    <preau-spinner size="large"><p>Préparation de l’emploi du temps…</p></preau-spinner>
  `,
};

export const Annonce = {
  name: 'Inséré par un script',
  parameters: {
    note: 'La région role="status" est dans la page depuis le chargement : ce qu’un script y met est annoncé.',
  },
  render: () => `
    <div role="status">
      <preau-spinner><p>Calcul du quotient familial…</p></preau-spinner>
    </div>
  `,
};
