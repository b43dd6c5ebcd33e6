// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Mise en page/Disposition', id: 'disposition' };

export const Exemple = {
  name: 'Grille de douze colonnes',
  parameters: {
    note: 'Une colonne sur un petit écran, douze à partir de 48 em. Un enfant en prend 2 à 10, ou toutes.',
  },
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-8"><h2>Prochains rendez-vous</h2><p>Réunion de rentrée, mardi à 18 h.</p></div>
      <div class="preau-span-4"><h2>Contact</h2><p>Secrétariat du collège.</p></div>
    </div>
  `,
};

export const Parts = {
  name: 'Toutes les parts',
  parameters: {
    note: 'preau-span-2 à preau-span-10. Un quart est une moitié, et un sixième un tiers, jusqu’à 62 em.',
  },
  render: () => `
    <div class="preau-grid preau-gap-small">
      <div class="preau-span-2"><p>2</p></div><div class="preau-span-10"><p>10</p></div>
      <div class="preau-span-3"><p>3</p></div><div class="preau-span-9"><p>9</p></div>
      <div class="preau-span-4"><p>4</p></div><div class="preau-span-8"><p>8</p></div>
      <div class="preau-span-5"><p>5</p></div><div class="preau-span-7"><p>7</p></div>
      <div class="preau-span-6"><p>6</p></div><div class="preau-span-6"><p>6</p></div>
    </div>
  `,
};

export const Espaces = {
  name: 'Espaces et alignements',
  parameters: {
    note: 'preau-gap-none, -small, -large ; preau-align-center ; preau-justify-center, -end, -between. Ils valent pour les enfants, pas pour ce qu’ils contiennent.',
  },
  render: () => `
    <ul class="preau-cluster preau-gap-small preau-justify-between">
      <li><preau-badge tone="success">Inscrit</preau-badge></li>
      <li><preau-link><a href="/dossier">Ouvrir le dossier</a></preau-link></li>
    </ul>
    <div class="preau-stack preau-gap-large">
      <p>Bulletin du 1er trimestre</p>
      <p>Bulletin du 2e trimestre</p>
    </div>
  `,
};

export const Pile = {
  name: 'Pile',
  parameters: { note: 'L’un sous l’autre, à égale distance.' },
  render: () => `
    <div class="preau-stack">
      <p>Le bulletin est disponible.</p>
      <p>Deux absences sont à justifier.</p>
    </div>
  `,
};

export const Grappe = {
  name: 'Grappe',
  parameters: { note: 'Côte à côte tant qu’il y a de la place : liens, petites actions.' },
  render: () => `
    <ul class="preau-cluster">
      <li><a href="/6e">6e</a></li>
      <li><a href="/5e">5e</a></li>
      <li><a href="/4e">4e</a></li>
      <li><a href="/3e">3e</a></li>
    </ul>
  `,
};

export const Cote = {
  name: 'Colonne latérale',
  parameters: { note: 'Le premier enfant à côté du second, ou au-dessus quand la place manque.' },
  render: () => `
    <div class="preau-sidebar">
      <nav aria-label="Dans cette rubrique"><ul><li><a href="/voeux">Vœux</a></li><li><a href="/reponses">Réponses</a></li></ul></nav>
      <div><h2>Vœux</h2><p>Classez vos vœux par ordre de préférence.</p></div>
    </div>
  `,
};

export const Bascule = {
  name: 'Bascule',
  parameters: { note: 'Tous côte à côte, ou tous l’un sous l’autre.' },
  render: () => `
    <div class="preau-switcher">
      <p>1er trimestre</p>
      <p>2e trimestre</p>
      <p>3e trimestre</p>
    </div>
  `,
};

export const Recapitulatif = {
  name: 'Récapitulatif de réponses',
  render: () => `
    <dl class="preau-recap">
      <div><dt>Nom</dt><dd>Benali</dd><dd><a href="/etape-1#nom">Modifier <span class="preau-visually-hidden">le nom</span></a></dd></div>
      <div><dt>Langue vivante</dt><dd>Allemand</dd><dd><a href="/etape-3#langue">Modifier <span class="preau-visually-hidden">la langue vivante</span></a></dd></div>
    </dl>
  `,
};
