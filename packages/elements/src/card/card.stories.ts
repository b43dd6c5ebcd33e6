// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Carte', id: 'carte', component: 'preau-card' };

export const Exemple = {
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-4">
        <preau-card>
          <h2><a href="/articles/forum">Le forum des métiers ouvre ses portes le 4 décembre</a></h2>
          <img slot="image" src="images/college.svg" alt="" width="640" height="360">
          <ul slot="tags"><li><preau-tag size="small">Orientation</preau-tag></li></ul>
          <p slot="detail">Publié le <time datetime="2026-11-03">3 novembre 2026</time></p>
          <p>Quarante professionnels présentent leur métier aux élèves de 4e et de 3e.</p>
        </preau-card>
      </div>
    </div>
  `,
};

export const Grille = {
  name: 'En grille',
  parameters: { note: 'Dans une ligne de la grille, les cartes ont la même hauteur.' },
  render: () => `
    <ul class="preau-grid">
      <li class="preau-span-4">
        <preau-card>
          <h2><a href="/etablissements/0440001A">Collège Simone-Veil</a></h2>
          <img slot="image" src="images/college.svg" alt="" width="640" height="360">
          <p>12 rue des Écoles, 44000 Nantes</p>
          <p slot="end">612 élèves</p>
        </preau-card>
      </li>
      <li class="preau-span-4">
        <preau-card>
          <h2><a href="/etablissements/0440002B">Collège Jean-Rostand</a></h2>
          <img slot="image" src="images/cour.svg" alt="" width="640" height="360">
          <ul slot="tags"><li><preau-badge size="small" tone="info">Secteur</preau-badge></li></ul>
          <p>2 place de la Fraternité, 44800 Saint-Herblain. Section bilangue anglais-allemand.</p>
          <p slot="end">540 élèves</p>
        </preau-card>
      </li>
      <li class="preau-span-4">
        <preau-card>
          <h2><a href="/etablissements/0440003C">Collège Rosa-Parks</a></h2>
          <img slot="image" src="images/cantine.svg" alt="" width="640" height="360">
          <p>8 avenue du Lac, 44300 Nantes</p>
          <p slot="end">701 élèves</p>
        </preau-card>
      </li>
    </ul>
  `,
};

export const Horizontale = {
  name: 'Horizontale',
  parameters: {
    note: 'À côté du texte à partir de 48 em ; au-dessus sur un petit écran. L’image prend deux cinquièmes, un tiers ou la moitié.',
  },
  render: () => `
    <preau-card layout="horizontal">
      <h2><a href="/cantine">Ce que l’on mange à la cantine cette semaine</a></h2>
      <img slot="image" src="images/cantine.svg" alt="" width="640" height="360">
      <p slot="detail">Du 9 au 13 novembre</p>
      <p>Un repas sans viande le mardi, des produits de la région chaque jour.</p>
    </preau-card>
    <preau-card layout="horizontal" split="third">
      <h2><a href="/cour">La cour de l’école se met à l’ombre</a></h2>
      <img slot="image" src="images/cour.svg" alt="" width="640" height="360">
      <p>Douze arbres plantés, et moins de bitume.</p>
    </preau-card>
    <preau-card layout="horizontal" split="half">
      <h2><a href="/visite">Visiter le collège avant la rentrée</a></h2>
      <img slot="image" src="images/college.svg" alt="" width="640" height="360">
      <p>Trois dates en juin pour les futurs élèves de 6e et leurs parents.</p>
    </preau-card>
  `,
};

export const Variantes = {
  name: 'Les quatre variantes',
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-6"><preau-card><h2><a href="/1">Contour</a></h2><p>Bulletin du 1er trimestre de Lina Benali, 5e B.</p></preau-card></div>
      <div class="preau-span-6"><preau-card variant="raised"><h2><a href="/2">Ombre</a></h2><p>Bulletin du 1er trimestre de Lina Benali, 5e B.</p></preau-card></div>
      <div class="preau-span-6"><preau-card variant="subtle"><h2><a href="/3">Fond</a></h2><p>Bulletin du 1er trimestre de Lina Benali, 5e B.</p></preau-card></div>
      <div class="preau-span-6"><preau-card variant="plain"><h2><a href="/4">Sans contour ni fond</a></h2><p>Bulletin du 1er trimestre de Lina Benali, 5e B.</p></preau-card></div>
    </div>
  `,
};

export const Tailles = {
  name: 'Les trois tailles',
  render: () => `
    <preau-card size="small"><h2><a href="/a">Réunion parents-professeurs</a></h2><p>Jeudi 12 novembre à 17 h, salle polyvalente.</p></preau-card>
    <preau-card><h2><a href="/b">Réunion parents-professeurs</a></h2><p>Jeudi 12 novembre à 17 h, salle polyvalente.</p></preau-card>
    <preau-card size="large"><h2><a href="/c">Réunion parents-professeurs</a></h2><p>Jeudi 12 novembre à 17 h, salle polyvalente.</p></preau-card>
  `,
};

export const Telechargement = {
  name: 'Téléchargement',
  parameters: {
    note: 'download sur le lien : la flèche descend. Le format et le poids sont dits en mots.',
  },
  render: () => `
    <preau-card>
      <h2><a href="/bulletin.pdf" download>Télécharger le bulletin du 1er trimestre</a></h2>
      <p>Lina Benali, 5e B, conseil de classe du 3 décembre.</p>
      <p slot="end">PDF – 180 ko</p>
    </preau-card>
  `,
};

export const Actions = {
  name: 'Avec d’autres liens ou des boutons',
  parameters: { note: 'Ils sont au-dessus de la surface du lien : chacun reste cliquable.' },
  render: () => `
    <preau-card arrow="none">
      <h2><a href="/demandes/18">Bourse de lycée 2026-2027</a></h2>
      <ul slot="tags"><li><preau-badge tone="warning">À compléter</preau-badge></li></ul>
      <p>Il manque l’avis d’imposition du second responsable.</p>
      <footer>
        <preau-button-group>
          <preau-button size="small"><a href="/demandes/18/pieces">Ajouter la pièce</a></preau-button>
          <preau-button size="small" variant="secondary"><a href="/demandes/18/aide">Demander de l’aide</a></preau-button>
        </preau-button-group>
      </footer>
    </preau-card>
  `,
};

export const SansLien = {
  name: 'Sans lien',
  render: () => `
    <preau-card>
      <h2>Secrétariat de la vie scolaire</h2>
      <p>Ouvert du lundi au vendredi, de 7 h 45 à 18 h.</p>
      <p slot="end">02 40 00 00 00</p>
    </preau-card>
  `,
};

export const Selectionnable = {
  name: 'Dont le texte se copie',
  parameters: {
    note: 'selectable : le texte peut être sélectionné ; un clic sur lui ne suit plus le lien.',
  },
  render: () => `
    <preau-card selectable>
      <h2><a href="/etablissements/0440001A">Collège Simone-Veil</a></h2>
      <p>12 rue des Écoles, 44000 Nantes</p>
      <p slot="end">UAI : 0440001A</p>
    </preau-card>
  `,
};

export const Longue = {
  name: 'Texte long, image décrite',
  render: () => `
    <preau-card layout="horizontal">
      <h2><a href="/accompagnement">Accompagnement des élèves en situation de handicap : les démarches à faire avant la rentrée auprès de la maison départementale</a></h2>
      <img slot="image" src="images/cour.svg" alt="La cour d’une école, avec un arbre et une marelle." width="640" height="360">
      <ul slot="tags"><li><preau-tag size="small"><a href="/sujets/handicap">École inclusive</a></preau-tag></li><li><preau-tag size="small"><a href="/sujets/demarches">Démarches</a></preau-tag></li></ul>
      <p slot="detail">Mis à jour le <time datetime="2026-09-01">1er septembre 2026</time></p>
      <p>Le projet personnalisé de scolarisation se prépare avec l’équipe éducative. Comptez quatre mois entre la demande et la réponse de la commission.</p>
      <p slot="end">Lecture : 6 minutes</p>
    </preau-card>
  `,
};
