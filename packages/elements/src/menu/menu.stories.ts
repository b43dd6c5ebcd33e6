// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Actions/Menu',
  id: 'menu',
  component: 'preau-menu',
};

export const Exemple = {
  render: () => `
    <preau-menu>
      <preau-button variant="secondary"><button type="button">Actions sur la demande</button></preau-button>
      <ul>
        <li><a href="/demande/modifier">Modifier</a></li>
        <li><button type="button">Dupliquer</button></li>
        <li><a href="/demande/recu" download>Télécharger le récépissé</a></li>
        <li><hr></li>
        <li><button type="button">Retirer la demande</button></li>
      </ul>
    </preau-menu>
  `,
};

export const Application = {
  name: 'Menu d’une application',
  parameters: {
    note: 'type="menu" : les flèches et les lettres vont d’une action à l’autre, Tab en sort. Pour les outils que l’on utilise toute la journée.',
  },
  render: () => `
    <preau-menu type="menu">
      <button type="button">Classe de 6e B</button>
      <ul>
        <li><button type="button">Faire l’appel</button></li>
        <li><button type="button">Écrire aux familles</button></li>
        <li><a href="/emploi-du-temps">Emploi du temps</a></li>
        <li><button type="button" disabled>Clore le trimestre</button></li>
      </ul>
    </preau-menu>
  `,
};

export const Etats = {
  name: 'Avec des états',
  parameters: {
    note: 'Ce qui dit un état (aria-pressed) ne ferme pas la liste. La page change l’état.',
  },
  render: () => `
    <preau-menu>
      <button type="button">Affichage</button>
      <ul>
        <li><button type="button" aria-pressed="true">Photos des élèves</button></li>
        <li><button type="button" aria-pressed="false">Absences de la semaine</button></li>
        <li><button type="button" aria-disabled="true">Notes du trimestre</button></li>
      </ul>
    </preau-menu>
  `,
};

export const Ouvert = {
  name: 'Ouvert',
  parameters: { docs: { story: { inline: false, height: '16rem' } } },
  render: () => `
    <preau-menu open>
      <button type="button">Exporter</button>
      <ul>
        <li><a href="/liste.csv">En tableau (CSV)</a></li>
        <li><a href="/liste.pdf">En PDF</a></li>
      </ul>
    </preau-menu>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-menu>
        <button type="button">الإجراءات</button>
        <ul><li><a href="/edit">تعديل</a></li><li><button type="button">نسخ</button></li></ul>
      </preau-menu>
    </div>
  `,
};
