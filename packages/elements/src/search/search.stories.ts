// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Formulaires/Recherche',
  id: 'champ-de-recherche',
  component: 'preau-search',
};

export const Exemple = {
  render: () => `
    <preau-search>
      <form role="search" action="/recherche">
        <label for="q">Rechercher un établissement</label>
        <input id="q" name="q" type="search" autocomplete="off">
        <preau-button><button>Rechercher</button></preau-button>
      </form>
    </preau-search>
  `,
};

export const AvecTexte = {
  name: 'Avec une recherche faite',
  parameters: {
    note: 'Le bouton qui efface est le même dans tous les navigateurs, au clavier aussi.',
  },
  render: () => `
    <preau-search>
      <form role="search" action="/recherche">
        <label for="q2">Rechercher une formation</label>
        <input id="q2" name="q" type="search" value="bac professionnel">
        <preau-button><button>Rechercher</button></preau-button>
      </form>
    </preau-search>
  `,
};

export const EtiquetteCachee = {
  name: 'Étiquette cachée',
  parameters: {
    note: 'Dans un bandeau, le bouton suffit à l’œil ; l’étiquette reste pour les lecteurs d’écran.',
  },
  render: () => `
    <preau-search>
      <form role="search" action="/recherche">
        <label for="q3" class="preau-visually-hidden">Rechercher dans le site</label>
        <input id="q3" name="q" type="search" placeholder="Rechercher">
        <preau-button><button><preau-icon name="search"></preau-icon><span class="preau-visually-hidden">Rechercher</span></button></preau-button>
      </form>
    </preau-search>
  `,
};

export const Tailles = {
  name: 'Tailles',
  render: () => `
    <preau-search size="small">
      <form role="search" action="/recherche" aria-label="Dans la classe">
        <label for="q4">Dans la classe</label>
        <input id="q4" name="q" type="search" value="Martin">
        <preau-button size="small"><button>Chercher</button></preau-button>
      </form>
    </preau-search>
    <preau-search size="large">
      <form role="search" action="/recherche" aria-label="Dans l’académie">
        <label for="q5">Dans l’académie</label>
        <input id="q5" name="q" type="search" value="Lycée">
        <preau-button size="large"><button>Chercher</button></preau-button>
      </form>
    </preau-search>
  `,
};

export const Depliable = {
  name: 'Dépliable sur un petit écran',
  parameters: {
    note: 'Avec expand, une icône seule sous 36em de large : toucher ou prendre le focus déplie le champ. Aucun script.',
  },
  render: () => `
    <preau-search expand>
      <form role="search" action="/recherche">
        <label for="q6" class="preau-visually-hidden">Rechercher dans le site</label>
        <input id="q6" name="q" type="search" placeholder="Rechercher">
        <preau-button><button><preau-icon name="search"></preau-icon><span class="preau-visually-hidden">Rechercher</span></button></preau-button>
      </form>
    </preau-search>
  `,
};

export const Suggestions = {
  name: 'Avec des suggestions',
  parameters: { note: 'Celles du navigateur, par un datalist.' },
  render: () => `
    <preau-search>
      <form role="search" action="/recherche">
        <label for="q7">Rechercher une matière</label>
        <input id="q7" name="q" type="search" list="q7-liste">
        <preau-button><button>Rechercher</button></preau-button>
        <datalist id="q7-liste"><option>Français</option><option>Mathématiques</option></datalist>
      </form>
    </preau-search>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-search data-clear="مسح البحث">
        <form role="search" action="/recherche">
          <label for="q8">ابحث عن مدرسة</label>
          <input id="q8" name="q" type="search" value="مدرسة">
          <preau-button><button>بحث</button></preau-button>
        </form>
      </preau-search>
    </div>
  `,
};
