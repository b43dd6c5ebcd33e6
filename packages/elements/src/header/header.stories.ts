// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/En-tête',
  id: 'en-tete',
  component: 'preau-header',
  parameters: { layout: 'fullscreen' },
};

export const Exemple = {
  render: () => `
    <preau-header>
      <header>
        <p slot="brand">Académie de Nantes</p>
        <p slot="service"><a href="/">Inscription au collège</a> <span>Inscrire un enfant en 6e, en ligne</span></p>
        <ul slot="links">
          <li><a href="/aide">Aide</a></li>
          <li><a href="/connexion">Se connecter</a></li>
        </ul>
      </header>
    </preau-header>
  `,
};

const LOGO = (name: string, width: number) =>
  `<svg role="img" aria-label="${name}" viewBox="0 0 ${width} 56" width="${width}" height="56"><rect x="1" y="1" width="${width - 2}" height="54" rx="6" fill="none" stroke="currentColor" stroke-width="2"/><text x="${width / 2}" y="34" text-anchor="middle" font-size="16" fill="currentColor">${name}</text></svg>`;

const NAV = `
        <preau-nav slot="nav">
          <nav aria-label="Menu principal">
            <ul>
              <li><a href="/absences" aria-current="page">Absences</a></li>
              <li><a href="/notes">Notes</a></li>
              <li>
                <details>
                  <summary>Scolarité</summary>
                  <ul>
                    <li><a href="/emploi-du-temps">Emploi du temps</a></li>
                    <li><a href="/cahier-de-textes">Cahier de textes</a></li>
                    <li><a href="/bulletins">Bulletins</a></li>
                  </ul>
                </details>
              </li>
            </ul>
          </nav>
        </preau-nav>`;

export const Menu = {
  name: 'Avec un menu',
  parameters: {
    note: 'Avec menu, un bouton « Menu » montre les liens et le menu sur un petit écran. Rien n’est déplacé : ce qui était ouvert ou saisi reste quand l’écran tourne.',
    docs: { story: { inline: false, height: '20rem' } },
  },
  render: () => `
    <preau-header menu>
      <header>
        <p slot="brand">Académie de Nantes</p>
        <p slot="service"><a href="/">Vie scolaire</a> <span>Collège Anne-Frank</span></p>
        <ul slot="links">
          <li><a href="/aide">Aide</a></li>
          <li><a href="/compte">Mon compte</a></li>
        </ul>${NAV}
      </header>
    </preau-header>
  `,
};

export const Complet = {
  name: 'Logos, recherche et menu',
  parameters: {
    note: 'L’opérateur est l’organisme qui rend le service ; les partenaires y contribuent. Chaque logo a son alternative.',
    docs: { story: { inline: false, height: '24rem' } },
  },
  render: () => `
    <preau-header menu>
      <header>
        <p slot="brand">Ministère de l’éducation nationale</p>
        <p slot="operator">${LOGO('Opérateur', 120)}</p>
        <ul slot="partners">
          <li><a href="https://region.example">${LOGO('Région', 96)}</a></li>
          <li>${LOGO('Département', 130)}</li>
        </ul>
        <p slot="service"><a href="/">Orientation</a> <span>Choisir sa voie après la 3e</span></p>
        <ul slot="links">
          <li><a href="/aide">Aide</a></li>
          <li><a href="/connexion">Se connecter</a></li>
        </ul>
        <form slot="search" role="search" action="/recherche">
          <preau-field>
            <label for="q">Rechercher une formation</label>
            <input id="q" name="q" type="search">
          </preau-field>
        </form>${NAV}
      </header>
    </preau-header>
  `,
};

export const Deuil = {
  name: 'Deuil national',
  parameters: {
    note: 'data-preau-mourning sur <html> met une bande à l’en-tête et au pied de page ; ici, sur l’en-tête seul.',
  },
  render: () => `
    <preau-header data-preau-mourning>
      <header>
        <p slot="brand">Académie de Nantes</p>
        <p slot="service"><a href="/">Inscription au collège</a></p>
      </header>
    </preau-header>
  `,
};

export const Simple = {
  name: 'Le service seul',
  render: () => `
    <preau-header>
      <header>
        <p slot="service"><a href="/">Cahier de textes</a></p>
      </header>
    </preau-header>
  `,
};

export const Long = {
  name: 'Textes longs',
  render: () => `
    <preau-header>
      <header>
        <p slot="brand">Direction des services départementaux de l’éducation nationale de Meurthe-et-Moselle</p>
        <p slot="service"><a href="/">Demande d’affectation en classe de seconde générale et technologique</a> <span>Pour les élèves de 3e et leurs responsables légaux</span></p>
        <ul slot="links">
          <li><a href="/contact">Contacter le service de la scolarité</a></li>
          <li><a href="/compte">Changer le mot de passe de mon compte</a></li>
        </ul>
      </header>
    </preau-header>
  `,
};
