// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Navigation/Pagination', id: 'pagination', component: 'preau-pagination' };

export const Exemple = {
  render: () => `
    <preau-pagination>
      <nav aria-label="Pages des établissements">
        <ul>
          <li><a href="?page=6" slot="previous" rel="prev">Page précédente</a></li>
          <li><a href="?page=1" aria-label="Page 1">1</a></li>
          <li><span>…</span></li>
          <li><a href="?page=6" aria-label="Page 6">6</a></li>
          <li><a href="?page=7" aria-label="Page 7" aria-current="page">7</a></li>
          <li><a href="?page=8" aria-label="Page 8">8</a></li>
          <li><span>…</span></li>
          <li><a href="?page=42" aria-label="Page 42">42</a></li>
          <li><a href="?page=8" slot="next" rel="next">Page suivante</a></li>
        </ul>
      </nav>
    </preau-pagination>
  `,
};

export const Premiere = {
  name: 'Première page',
  parameters: {
    note: 'Ce qui ne mène nulle part est un lien sans adresse, avec role="link" et aria-disabled="true".',
  },
  render: () => `
    <preau-pagination>
      <nav aria-label="Pages des résultats">
        <ul>
          <li><a role="link" aria-disabled="true" slot="first">Première page</a></li>
          <li><a role="link" aria-disabled="true" slot="previous">Précédente</a></li>
          <li><a href="?page=1" aria-label="Page 1" aria-current="page">1</a></li>
          <li><a href="?page=2" aria-label="Page 2">2</a></li>
          <li><a href="?page=3" aria-label="Page 3">3</a></li>
          <li><span>…</span></li>
          <li><a href="?page=12" aria-label="Page 12">12</a></li>
          <li><a href="?page=2" slot="next" rel="next">Suivante</a></li>
          <li><a href="?page=12" slot="last">Dernière page</a></li>
        </ul>
      </nav>
    </preau-pagination>
  `,
};

export const Courte = {
  name: 'Précédente et suivante',
  parameters: { note: 'Pour lire dans l’ordre, sans choisir une page.' },
  render: () => `
    <preau-pagination>
      <nav aria-label="Semaines du cahier de textes">
        <ul>
          <li><a href="?semaine=36" slot="previous" rel="prev">Semaine du 31 août</a></li>
          <li><a href="?semaine=38" slot="next" rel="next">Semaine du 14 septembre</a></li>
        </ul>
      </nav>
    </preau-pagination>
  `,
};
