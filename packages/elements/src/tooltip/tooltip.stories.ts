// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Superpositions/Infobulle',
  id: 'infobulle',
  component: 'preau-tooltip',
  parameters: { docs: { story: { inline: false, height: '8rem' } } },
};

export const Exemple = {
  parameters: { note: 'Pointez le bouton, ou allez-y au clavier.' },
  render: () => `
    <preau-tooltip>
      <preau-button variant="secondary"><button type="button">Exporter</button></preau-button>
      <span role="tooltip">La liste des élèves, en tableau (CSV)</span>
    </preau-tooltip>
  `,
};

export const Icone = {
  name: 'Un bouton à icône',
  parameters: {
    note: 'Le bouton a un nom à lui, que l’infobulle montre : aria-labelledby. Un doigt ne la voit pas : que l’icône soit connue.',
  },
  render: () => `
    <preau-tooltip>
      <preau-button variant="tertiary" icon-only><button type="button" aria-labelledby="infobulle-imprimer"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M6 9V3h12v6M6 18H3v-8h18v8h-3M7 14h10v7H7z"/></svg><span>Imprimer</span></button></preau-button>
      <span role="tooltip" id="infobulle-imprimer">Imprimer</span>
    </preau-tooltip>
  `,
};

export const Lien = {
  name: 'Un lien, un texte long',
  render: () => `
    <p>Lisez
      <preau-tooltip><a href="/circulaire">la circulaire de rentrée</a><span role="tooltip">Texte qui fixe, chaque année, les priorités de l’éducation nationale ; il est publié au Bulletin officiel.</span></preau-tooltip>
      avant l’été.</p>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-tooltip><preau-button><button type="button">تصدير</button></preau-button><span role="tooltip">قائمة التلاميذ</span></preau-tooltip>
    </div>
  `,
};
