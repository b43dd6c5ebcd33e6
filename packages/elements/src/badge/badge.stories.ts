// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Badge', id: 'badge', component: 'preau-badge' };

export const Exemple = {
  render: () => `
    <p>Dossier de bourse de lycée <preau-badge tone="success">Accepté</preau-badge></p>
  `,
};

export const Tons = {
  name: 'Les tons',
  parameters: {
    note: 'Chaque ton a sa couleur, sa forme et son signe ; les mots disent tout, car ni la couleur ni le signe ne sont lus.',
  },
  render: () => `
    <ul class="preau-cluster">
      <li><preau-badge>Brouillon</preau-badge></li>
      <li><preau-badge tone="info">À l’étude</preau-badge></li>
      <li><preau-badge tone="success">Inscrit</preau-badge></li>
      <li><preau-badge tone="warning">À compléter</preau-badge></li>
      <li><preau-badge tone="error">Refusé</preau-badge></li>
    </ul>
  `,
};

export const SansSigne = {
  name: 'Sans signe',
  render: () => `
    <ul class="preau-cluster">
      <li><preau-badge plain tone="info">À l’étude</preau-badge></li>
      <li><preau-badge plain tone="success">Inscrit</preau-badge></li>
      <li><preau-badge plain tone="warning">À compléter</preau-badge></li>
      <li><preau-badge plain tone="error">Refusé</preau-badge></li>
    </ul>
  `,
};

export const Petit = {
  name: 'Petit',
  parameters: { note: 'Dans une liste ou un tableau, à côté d’un texte courant.' },
  render: () => `
    <table>
      <caption>Mes demandes</caption>
      <thead><tr><th scope="col">Demande</th><th scope="col">État</th></tr></thead>
      <tbody>
        <tr><th scope="row">Cantine, 1er trimestre</th><td><preau-badge size="small" tone="success">Payée</preau-badge></td></tr>
        <tr><th scope="row">Transport scolaire</th><td><preau-badge size="small" tone="warning">À signer</preau-badge></td></tr>
        <tr><th scope="row">Garderie du mercredi</th><td><preau-badge size="small">Brouillon</preau-badge></td></tr>
      </tbody>
    </table>
  `,
};

export const Titre = {
  name: 'À côté d’un titre',
  parameters: { note: 'Le badge est hors du titre : il ne change pas le nom de la partie.' },
  render: () => `
    <h2>Réunion parents-professeurs de 4e</h2>
    <p><preau-badge tone="warning">Complet le jeudi</preau-badge> Il reste des rendez-vous le vendredi 13 novembre.</p>
  `,
};

export const Long = {
  name: 'Texte long',
  parameters: { note: 'À éviter : trois mots au plus. S’il le faut, le texte passe à la ligne.' },
  render: () => `
    <preau-badge tone="info">En attente de l’avis du conseil de classe du 2e trimestre et de la réponse des deux responsables légaux</preau-badge>
  `,
};

export const Accents = {
  name: 'Les accents',
  parameters: {
    note: 'Une couleur pour distinguer des sortes (matières, sujets), sans dire un état. Le mot suffit : la couleur ne porte rien.',
  },
  render: () => `
    <ul class="preau-cluster">
      <li><preau-badge accent="blue">Mathématiques</preau-badge></li>
      <li><preau-badge accent="teal">Français</preau-badge></li>
      <li><preau-badge accent="green">Sciences de la vie et de la Terre</preau-badge></li>
      <li><preau-badge accent="yellow">Arts plastiques</preau-badge></li>
      <li><preau-badge accent="pink">Allemand</preau-badge></li>
      <li><preau-badge accent="violet">Éducation musicale</preau-badge></li>
    </ul>
  `,
};
