// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Tableau', id: 'tableau', component: 'preau-table' };

const PERSONNES = [
  ['Dupont', 'Ada', '2014-03-12', '12 mars 2014', '14,5'],
  ['Élie', 'Noé', '2013-11-02', '2 novembre 2013', '9'],
  ['Abadie', 'Inès', '2014-01-30', '30 janvier 2014', '17,25'],
  ['Le Goff', 'Yann', '2013-12-24', '24 décembre 2013', '11'],
  ['Étienne', 'Zoé', '2014-06-05', '5 juin 2014', '–'],
] as const;

const lignes = PERSONNES.map(
  ([nom, prenom, iso, date, moyenne]) => `
          <tr><th scope="row">${nom}</th><td>${prenom}</td><td><time datetime="${iso}">${date}</time></td><td data-type="number">${moyenne}</td></tr>`,
).join('');

const entetes = `
          <tr>
            <th scope="col" aria-sort="none"><button type="button">Nom</button></th>
            <th scope="col"><button type="button">Prénom</button></th>
            <th scope="col"><button type="button">Naissance</button></th>
            <th scope="col" data-type="number"><button type="button">Moyenne</button></th>
          </tr>`;

const table = (legende: string) => `<table>
        <caption>${legende}</caption>
        <thead>${entetes}
        </thead>
        <tbody>${lignes}
        </tbody>
      </table>`;

export const Exemple = {
  render: () => `
    <preau-table>
      ${table('Élèves de 5e B')}
    </preau-table>
  `,
};

export const Simple = {
  name: 'Simple',
  parameters: { note: 'Un tableau avec sa légende suffit : rien n’est ajouté.' },
  render: () => `
    <preau-table>
      <table>
        <caption>Horaires de la vie scolaire</caption>
        <thead><tr><th scope="col">Jour</th><th scope="col">Matin</th><th scope="col">Après-midi</th></tr></thead>
        <tbody>
          <tr><th scope="row">Lundi</th><td>7 h 45 – 12 h</td><td>13 h – 18 h</td></tr>
          <tr><th scope="row">Mercredi</th><td>7 h 45 – 12 h 30</td><td>Fermée</td></tr>
          <tr><th scope="row">Vendredi</th><td>7 h 45 – 12 h</td><td>13 h – 17 h</td></tr>
        </tbody>
      </table>
    </preau-table>
  `,
};

const choix = (nom: string) =>
  `<td><input type="checkbox" name="eleve" value="${nom}" aria-label="Sélectionner ${nom}"></td>`;

const selection = `<table>
          <caption>Absences à justifier</caption>
          <thead>
            <tr>
              <th scope="col"><span class="preau-visually-hidden">Sélection</span></th>
              <th scope="col" aria-sort="ascending"><button type="button">Élève</button></th>
              <th scope="col"><button type="button">Date</button></th>
              <th scope="col" data-type="number"><button type="button">Heures</button></th>
            </tr>
          </thead>
          <tbody>
            <tr>${choix('Ada Dupont')}<th scope="row">Ada Dupont</th><td>12/01/2026</td><td data-type="number">4</td></tr>
            <tr>${choix('Noé Élie')}<th scope="row">Noé Élie</th><td>03/02/2026</td><td data-type="number">12</td></tr>
            <tr>${choix('Yann Le Goff')}<th scope="row">Yann Le Goff</th><td>28/11/2025</td><td data-type="number">2</td></tr>
          </tbody>
          <tfoot><tr><td></td><th scope="row">Total</th><td></td><td data-type="number">18</td></tr></tfoot>
        </table>`;

export const Selection = {
  name: 'Sélection et actions',
  parameters: {
    note: 'Les cases et les boutons partent avec le formulaire, sans script aussi. Une action sans ligne sélectionnée dit ce qui manque.',
  },
  render: () => `
    <form action="/absences">
      <preau-table>
        <div slot="actions">
          <preau-button size="small"><button name="action" value="prevenir">Prévenir la famille</button></preau-button>
          <preau-button size="small" variant="secondary"><button name="action" value="justifier">Justifier</button></preau-button>
          <preau-button size="small" variant="secondary"><button name="action" value="imprimer">Imprimer</button></preau-button>
        </div>
        ${selection}
      </preau-table>
    </form>
  `,
};

export const Tout = {
  name: 'Case pour tout dans l’en-tête',
  parameters: { note: 'Une case écrite dans l’en-tête prend la place de « Tout sélectionner ».' },
  render: () => `
    <preau-table>
      ${selection.replace('<span class="preau-visually-hidden">Sélection</span>', '<input type="checkbox">')}
    </preau-table>
  `,
};

export const Serveur = {
  name: 'Trié et paginé par le serveur',
  parameters: {
    note: 'remote : les liens des en-têtes sont suivis. Sans remote, ils trient dans la page, et le serveur trie quand le script manque.',
  },
  render: () => `
    <preau-table remote>
      <table>
        <caption>Établissements, page 2 sur 7</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="ascending"><a href="?tri=-nom">Nom</a></th>
            <th scope="col"><a href="?tri=commune">Commune</a></th>
          </tr>
        </thead>
        <tbody>
          <tr><th scope="row">Collège Anne-de-Bretagne</th><td>Rennes</td></tr>
          <tr><th scope="row">Collège Clotilde-Vautier</th><td>Rennes</td></tr>
          <tr><th scope="row">Collège Françoise-Dolto</th><td>Pacé</td></tr>
        </tbody>
      </table>
      <preau-pagination slot="pagination"><nav aria-label="Pages"><ul>
        <li><a slot="previous" href="?page=1">Page précédente</a></li>
        <li><a href="?page=1">1</a></li>
        <li><a href="?page=2" aria-current="page">2</a></li>
        <li><a href="?page=3">3</a></li>
        <li><a slot="next" href="?page=3">Page suivante</a></li>
      </ul></nav></preau-pagination>
    </preau-table>
  `,
};

export const Cartes = {
  name: 'En cartes sur un petit écran',
  parameters: {
    note: 'stack : à moins de 36 em, chaque ligne est une carte ; les en-têtes qui trient restent au-dessus.',
  },
  render: () => `
    <preau-table stack>
      ${table('Élèves de 5e B, en cartes')}
    </preau-table>
  `,
};

const MOIS = ['Sept.', 'Oct.', 'Nov.', 'Déc.', 'Janv.', 'Févr.', 'Mars', 'Avril', 'Mai', 'Juin'];

export const Large = {
  name: 'En-têtes et première colonne fixes',
  parameters: {
    note: 'Ce qui défile reçoit le focus et un nom, seulement s’il y a de quoi défiler.',
  },
  render: () => `
    <preau-table sticky="header column" size="small" striped>
      <table>
        <caption>Présences par mois</caption>
        <thead>
          <tr><th scope="col" rowspan="2">Classe</th><th scope="colgroup" colspan="4">2025</th><th scope="colgroup" colspan="6">2026</th></tr>
          <tr>${MOIS.map((mois) => `<th scope="col" data-type="number"><button type="button">${mois}</button></th>`).join('')}</tr>
        </thead>
        <tbody>${Array.from(
          { length: 24 },
          (_, rang) => `
          <tr><th scope="row">${6 - (rang >> 3)}e ${'ABCDEFGH'.charAt(rang % 8)}, professeur principal</th>${MOIS.map(
            (_mois, mois) =>
              `<td data-type="number">${((rang * 37 + mois * 53) % 97) + 1200} heures</td>`,
          ).join('')}</tr>`,
        ).join('')}
        </tbody>
      </table>
    </preau-table>
  `,
};

export const Groupes = {
  name: 'Plusieurs groupes, cellules fusionnées',
  parameters: {
    note: 'Chaque <tbody> est trié à part ; son titre reste en haut. Les lignes d’une cellule fusionnée restent ensemble.',
  },
  render: () => `
    <preau-table>
      <table>
        <caption>Créneaux de l’aide aux devoirs</caption>
        <thead><tr>
          <th scope="col"><button type="button">Jour</button></th>
          <th scope="col"><button type="button">Salle</button></th>
          <th scope="col" data-type="number"><button type="button">Places</button></th>
        </tr></thead>
        <tbody>
          <tr><th scope="rowgroup" colspan="3">Sixièmes</th></tr>
          <tr><th scope="row" rowspan="2">Lundi</th><td>B 12</td><td data-type="number">18</td></tr>
          <tr><td>B 2</td><td data-type="number">6</td></tr>
          <tr><th scope="row">Jeudi</th><td>A 1</td><td data-type="number">24</td></tr>
        </tbody>
        <tbody>
          <tr><th scope="rowgroup" colspan="3">Cinquièmes</th></tr>
          <tr><th scope="row">Mardi</th><td>C 3</td><td data-type="number">12</td></tr>
          <tr><th scope="row">Lundi</th><td>A 10</td><td data-type="number">30</td></tr>
        </tbody>
        <tfoot><tr><th scope="row" colspan="2">Total</th><td data-type="number">90</td></tr></tfoot>
      </table>
    </preau-table>
  `,
};

const vide = (legende: string) => `<table>
        <caption>${legende}</caption>
        <thead><tr><th scope="col">Nom</th><th scope="col">Classe</th></tr></thead>
        <tbody></tbody>
      </table>`;

export const Vide = {
  name: 'Sans ligne',
  render: () => `
    <preau-table>
      ${vide('Élèves absents aujourd’hui')}
    </preau-table>
    <preau-table>
      ${vide('Demandes en attente')}
      <p slot="empty">Aucune demande : tout est traité. <a href="#archives">Voir les archives</a></p>
    </preau-table>
  `,
};

export const Chargement = {
  name: 'En cours de chargement',
  render: () => `
    <preau-table loading>
      ${table('Élèves de 5e B, mise à jour')}
    </preau-table>
    <preau-table loading>
      ${vide('Élèves absents')}
    </preau-table>
  `,
};

export const Erreur = {
  name: 'Les lignes ne sont pas venues',
  render: () => `
    <preau-table>
      ${vide('Élèves de la classe')}
      <p slot="error">La liste n’a pas pu être chargée. <a href="">Réessayer</a></p>
    </preau-table>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-table>
        <table>
          <caption>التلاميذ</caption>
          <thead><tr>
            <th scope="col" aria-sort="descending"><button type="button">الاسم</button></th>
            <th scope="col" data-type="number"><button type="button">المعدل</button></th>
          </tr></thead>
          <tbody>
            <tr><th scope="row">مريم</th><td data-type="number">15</td></tr>
            <tr><th scope="row">أحمد</th><td data-type="number">12</td></tr>
          </tbody>
        </table>
      </preau-table>
    </div>
  `,
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Ce que le composant dit suit l’attribut lang : « Select all ».' },
  render: () => `
    <div lang="en">
      <preau-table>
        <table>
          <caption>Pupils</caption>
          <thead><tr><td></td><th scope="col"><button type="button">Name</button></th></tr></thead>
          <tbody>
            <tr><td><input type="checkbox" aria-label="Select Ada"></td><th scope="row">Ada</th></tr>
            <tr><td><input type="checkbox" aria-label="Select Noah"></td><th scope="row">Noah</th></tr>
          </tbody>
        </table>
      </preau-table>
    </div>
  `,
};
