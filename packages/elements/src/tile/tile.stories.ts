// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Tuile', id: 'tuile', component: 'preau-tile' };

/** Our own drawing: a notebook. */
const CAHIER =
  '<svg slot="image" aria-hidden="true" viewBox="0 0 64 64" fill="none" stroke="currentColor" stroke-width="3"><path d="M16 8h36v48H16zM16 8v48M10 16h10m-10 10h10m-10 10h10m-10 10h10M28 22h16m-16 9h16m-16 9h9" /></svg>';
const SAC =
  '<svg slot="image" aria-hidden="true" viewBox="0 0 64 64" fill="none" stroke="currentColor" stroke-width="3"><path d="M14 56V26q0-12 18-12t18 12v30zM24 15q0-9 8-9t8 9M14 38h36M24 38v8h16v-8M24 26h16" /></svg>';
const TABLEAU =
  '<svg slot="image" aria-hidden="true" viewBox="0 0 64 64" fill="none" stroke="currentColor" stroke-width="3"><path d="M6 10h52v34H6zM20 44l-6 14m30-14 6 14M16 20h14m-14 8h22m-22 8h9" /></svg>';

export const Exemple = {
  render: () => `
    <ul class="preau-grid">
      <li class="preau-span-4"><preau-tile><h2><a href="/parents">Parent</a></h2>${SAC}<p>Suivre la scolarité de mon enfant</p></preau-tile></li>
      <li class="preau-span-4"><preau-tile><h2><a href="/eleves">Élève</a></h2>${CAHIER}<p>Voir mes devoirs et mes notes</p></preau-tile></li>
      <li class="preau-span-4"><preau-tile><h2><a href="/agents">Agent</a></h2>${TABLEAU}<p>Gérer mes classes</p></preau-tile></li>
    </ul>
  `,
};

export const Horizontale = {
  name: 'Horizontale',
  render: () => `
    <preau-tile layout="horizontal"><h2><a href="/inscription">Inscrire mon enfant au collège</a></h2>${SAC}<p>Du 1er au 14 juin, en ligne ou sur papier.</p></preau-tile>
    <preau-tile layout="horizontal"><h2><a href="/bourse">Demander une bourse</a></h2><p>Sans dessin, la tuile n’a que ses mots.</p></preau-tile>
  `,
};

export const Petites = {
  name: 'Petites',
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-6"><preau-tile size="small"><h2><a href="/absences">Signaler une absence</a></h2>${CAHIER}</preau-tile></div>
      <div class="preau-span-6"><preau-tile size="small" layout="horizontal"><h2><a href="/cantine">Réserver la cantine</a></h2>${SAC}<p>Jusqu’à la veille à 10 h.</p></preau-tile></div>
    </div>
  `,
};

export const Variantes = {
  name: 'Les quatre variantes',
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-6"><preau-tile><h2><a href="/1">Contour</a></h2><p>Bulletins et livrets</p></preau-tile></div>
      <div class="preau-span-6"><preau-tile variant="raised"><h2><a href="/2">Ombre</a></h2><p>Bulletins et livrets</p></preau-tile></div>
      <div class="preau-span-6"><preau-tile variant="subtle"><h2><a href="/3">Fond</a></h2><p>Bulletins et livrets</p></preau-tile></div>
      <div class="preau-span-6"><preau-tile variant="plain"><h2><a href="/4">Sans contour ni fond</a></h2><p>Bulletins et livrets</p></preau-tile></div>
    </div>
  `,
};

export const Telechargement = {
  name: 'Téléchargement',
  render: () => `
    <preau-tile layout="horizontal">
      <h2><a href="/fournitures.pdf" download>Liste des fournitures de 6e</a></h2>
      ${CAHIER}
      <p slot="detail">PDF – 64 ko</p>
    </preau-tile>
  `,
};

export const Etiquettes = {
  name: 'Avec un badge, un détail',
  render: () => `
    <preau-tile>
      <h2><a href="/voeux">Mes vœux d’orientation</a></h2>
      ${TABLEAU}
      <ul slot="tags"><li><preau-badge tone="warning">Avant le 2 juin</preau-badge></li></ul>
      <p>Classez jusqu’à dix vœux.</p>
      <p slot="detail">3 vœux enregistrés</p>
    </preau-tile>
  `,
};

export const SansLien = {
  name: 'Sans lien, ou sans suite pour l’instant',
  parameters: {
    note: 'Un lien sans href est un lien qu’on ne peut pas suivre : le trait du bas est interrompu.',
  },
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-6"><preau-tile arrow="none"><h2>24 élèves</h2><p>dans la classe de 5e B</p></preau-tile></div>
      <div class="preau-span-6"><preau-tile><h2><a role="link" aria-disabled="true">Résultats du brevet</a></h2><p>Ouvre le 8 juillet à 10 h</p></preau-tile></div>
    </div>
  `,
};

export const Longue = {
  name: 'Texte long',
  render: () => `
    <preau-tile layout="horizontal"><h2><a href="/x">Demander un aménagement des conditions d’examen pour un candidat en situation de handicap</a></h2>${CAHIER}<p>La demande se fait avec le formulaire remis par l’établissement, avant la clôture des inscriptions à l’examen.</p></preau-tile>
  `,
};
