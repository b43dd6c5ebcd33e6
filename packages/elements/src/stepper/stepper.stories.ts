// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Navigation/Étapes', id: 'etapes', component: 'preau-stepper' };

export const Exemple = {
  render: () => `
    <preau-stepper>
      <h2>
        Étape 2 sur 4 : Les responsables légaux
        <span slot="detail">Étape suivante : La scolarité</span>
      </h2>
      <ol>
        <li><a href="/etape-1">L’élève</a></li>
        <li aria-current="step">Les responsables légaux</li>
        <li>La scolarité</li>
        <li>Le récapitulatif</li>
      </ol>
    </preau-stepper>
  `,
};

export const Premiere = {
  name: 'Première étape',
  render: () => `
    <preau-stepper>
      <h2>
        Étape 1 sur 3 : Votre demande
        <span slot="detail">Étape suivante : Les pièces</span>
      </h2>
      <ol>
        <li aria-current="step">Votre demande</li>
        <li>Les pièces</li>
        <li>L’envoi</li>
      </ol>
    </preau-stepper>
  `,
};

export const Derniere = {
  name: 'Dernière étape',
  render: () => `
    <preau-stepper>
      <h2>Étape 3 sur 3 : L’envoi</h2>
      <ol>
        <li><a href="/demande">Votre demande</a></li>
        <li><a href="/pieces">Les pièces</a></li>
        <li aria-current="step">L’envoi</li>
      </ol>
    </preau-stepper>
  `,
};

export const SansTitre = {
  name: 'Liste seule',
  parameters: { note: 'Sans titre, les noms des étapes restent visibles sur un petit écran.' },
  render: () => `
    <preau-stepper>
      <ol>
        <li><a href="/identite">Identité</a></li>
        <li aria-current="step">Adresse</li>
        <li>Confirmation</li>
      </ol>
    </preau-stepper>
  `,
};

export const Long = {
  name: 'Beaucoup d’étapes, noms longs',
  render: () => `
    <preau-stepper>
      <h2>
        Étape 3 sur 6 : La scolarité et les enseignements facultatifs
        <span slot="detail">Étape suivante : La restauration et les transports scolaires</span>
      </h2>
      <ol>
        <li><a href="/1">L’identité de l’élève</a></li>
        <li><a href="/2">Les responsables légaux</a></li>
        <li aria-current="step">La scolarité et les enseignements facultatifs</li>
        <li>La restauration et les transports scolaires</li>
        <li>Les autorisations</li>
        <li>Le récapitulatif</li>
      </ol>
    </preau-stepper>
  `,
};

export const Compact = {
  name: 'Compacte',
  parameters: {
    note: 'Des segments sous le titre, qui dit tout ; les noms sont lus, pas vus. Sans lien.',
  },
  render: () => `
    <preau-stepper compact>
      <h2>
        Étape 2 sur 4 : Les responsables légaux
        <span slot="detail">Étape suivante : La scolarité</span>
      </h2>
      <ol>
        <li>L’élève</li>
        <li aria-current="step">Les responsables légaux</li>
        <li>La scolarité</li>
        <li>Le récapitulatif</li>
      </ol>
    </preau-stepper>
  `,
};
