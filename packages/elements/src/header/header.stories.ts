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

export const Menu = {
  name: 'Avec un menu',
  parameters: {
    note: 'Le menu est un <nav> nommé ; aria-current="page" marque la page où l’on est.',
  },
  render: () => `
    <preau-header>
      <header>
        <p slot="brand">Académie de Nantes</p>
        <p slot="service"><a href="/">Vie scolaire</a></p>
        <nav slot="nav" aria-label="Menu principal">
          <ul>
            <li><a href="/absences" aria-current="page">Absences</a></li>
            <li><a href="/notes">Notes</a></li>
            <li><a href="/emploi-du-temps">Emploi du temps</a></li>
          </ul>
        </nav>
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
