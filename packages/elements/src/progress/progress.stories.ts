// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Progression', id: 'progression', component: 'preau-progress' };

export const Exemple = {
  render: () => `
    <preau-progress>
      <label for="dossier">Dossier d’inscription</label>
      <progress id="dossier" max="5" value="3">3 pièces sur 5</progress>
      <span slot="value">3 pièces sur 5</span>
    </preau-progress>
  `,
};

export const Inconnue = {
  name: 'Durée inconnue',
  parameters: {
    note: 'Sans value, la barre va et vient ; elle est immobile et rayée pour qui demande moins d’animations.',
  },
  render: () => `
    <preau-progress>
      <label for="envoi">Envoi du justificatif de domicile</label>
      <progress id="envoi">En cours</progress>
      <p slot="detail">Ne fermez pas la page.</p>
    </preau-progress>
  `,
};

export const Tons = {
  name: 'Comment cela s’est terminé',
  render: () => `
    <preau-progress tone="success">
      <label for="ok">Import des notes</label>
      <progress id="ok" max="100" value="100">100 %</progress>
      <span slot="value">100 %</span>
      <p slot="detail">Terminé : 28 élèves, 28 notes.</p>
    </preau-progress>
    <preau-progress tone="warning">
      <label for="lent">Import des absences</label>
      <progress id="lent" max="100" value="62">62 %</progress>
      <span slot="value">62 %</span>
      <p slot="detail">En pause : la connexion est lente.</p>
    </preau-progress>
    <preau-progress tone="error">
      <label for="ko">Import des appréciations</label>
      <progress id="ko" max="100" value="35">35 %</progress>
      <span slot="value">35 %</span>
      <p slot="detail">Interrompu : le fichier est illisible à la ligne 12.</p>
    </preau-progress>
  `,
};

export const Jauge = {
  name: 'Une jauge',
  parameters: {
    note: 'Un <meter> dit combien il y a. Sa couleur suit low, high et optimum ; les mots disent la même chose.',
  },
  render: () => `
    <preau-progress>
      <label for="places">Places prises à l’internat</label>
      <meter id="places" min="0" max="80" low="60" high="75" optimum="0" value="32">32 places sur 80</meter>
      <span slot="value">32 places sur 80</span>
    </preau-progress>
    <preau-progress>
      <label for="cartes">Solde de la carte de cantine</label>
      <meter id="cartes" min="0" max="60" low="12" high="30" optimum="60" value="14">14 €</meter>
      <span slot="value">14 € : 4 repas</span>
    </preau-progress>
    <preau-progress>
      <label for="stock">Espace de stockage</label>
      <meter id="stock" min="0" max="500" low="300" high="450" optimum="0" value="482">482 Mo sur 500</meter>
      <span slot="value">482 Mo sur 500 : presque plein</span>
    </preau-progress>
  `,
};

export const Tailles = {
  name: 'Les trois épaisseurs',
  render: () => `
    <preau-progress size="small"><label for="p1">Questionnaire</label><progress id="p1" max="10" value="4">4 sur 10</progress><span slot="value">4 sur 10</span></preau-progress>
    <preau-progress><label for="p2">Questionnaire</label><progress id="p2" max="10" value="4">4 sur 10</progress><span slot="value">4 sur 10</span></preau-progress>
    <preau-progress size="large"><label for="p3">Questionnaire</label><progress id="p3" max="10" value="4">4 sur 10</progress><span slot="value">4 sur 10</span></preau-progress>
  `,
};
