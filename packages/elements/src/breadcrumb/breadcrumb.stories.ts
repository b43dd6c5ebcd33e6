// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Fil d’Ariane',
  id: 'fil-d-ariane',
  component: 'preau-breadcrumb',
};

export const Exemple = {
  render: () => `
    <preau-breadcrumb>
      <nav aria-label="Vous êtes ici">
        <ol>
          <li><a href="/">Accueil</a></li>
          <li><a href="/scolarite">Scolarité</a></li>
          <li><a href="/scolarite/college">Le collège</a></li>
          <li><a href="/scolarite/college/inscription" aria-current="page">Inscription en 6e</a></li>
        </ol>
      </nav>
    </preau-breadcrumb>
  `,
};

export const Repliable = {
  name: 'Repliée sur un petit écran',
  parameters: {
    note: 'Dans un <details>, la liste est repliée sur un petit écran, et toujours visible sur un grand. Aucun script.',
  },
  render: () => `
    <preau-breadcrumb>
      <nav aria-label="Vous êtes ici">
        <details>
          <summary>Voir où je suis dans le site</summary>
          <ol>
            <li><a href="/">Accueil</a></li>
            <li><a href="/examens">Examens et concours</a></li>
            <li><a href="/examens/baccalaureat">Baccalauréat général et technologique</a></li>
            <li><a href="/examens/baccalaureat/epreuves">Épreuves de spécialité</a></li>
            <li><a aria-current="page">Calendrier de la session</a></li>
          </ol>
        </details>
      </nav>
    </preau-breadcrumb>
  `,
};

export const Long = {
  name: 'Noms longs',
  render: () => `
    <preau-breadcrumb>
      <nav aria-label="Vous êtes ici">
        <ol>
          <li><a href="/">Direction des services départementaux de l’éducation nationale de Meurthe-et-Moselle</a></li>
          <li><a href="/affectation">Demande d’affectation en classe de seconde générale et technologique</a></li>
          <li><a href="/affectation/derogation" aria-current="page">Demander une dérogation au secteur scolaire</a></li>
        </ol>
      </nav>
    </preau-breadcrumb>
  `,
};
