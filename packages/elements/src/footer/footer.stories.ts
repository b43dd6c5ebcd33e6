// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Pied de page',
  id: 'pied-de-page',
  component: 'preau-footer',
  parameters: { layout: 'fullscreen' },
};

export const Exemple = {
  render: () => `
    <preau-footer>
      <footer>
        <p slot="brand">Académie de Nantes</p>
        <p slot="content">Une question ? Le secrétariat de l’établissement vous répond du lundi au vendredi, de 8 h à 17 h.</p>
        <ul slot="links">
          <li><a href="https://www.education.gouv.fr">education.gouv.fr</a></li>
          <li><a href="https://www.service-public.fr">service-public.fr</a></li>
        </ul>
        <ul slot="legal">
          <li><a href="/accessibilite">Accessibilité : partiellement conforme</a></li>
          <li><a href="/mentions-legales">Mentions légales</a></li>
          <li><a href="/donnees-personnelles">Données personnelles</a></li>
        </ul>
        <p slot="licence">Sauf mention contraire, les contenus sont sous licence Ouverte 2.0.</p>
      </footer>
    </preau-footer>
  `,
};

export const Simple = {
  name: 'Le minimum',
  parameters: {
    note: 'La mention « Accessibilité » et l’état de conformité sont obligatoires pour un service public.',
  },
  render: () => `
    <preau-footer>
      <footer>
        <ul slot="legal">
          <li><a href="/accessibilite">Accessibilité : non conforme</a></li>
          <li><a href="/mentions-legales">Mentions légales</a></li>
        </ul>
      </footer>
    </preau-footer>
  `,
};

export const Complet = {
  name: 'Liens en colonnes, partenaires',
  render: () => `
    <preau-footer>
      <footer>
        <nav slot="nav" aria-label="Plan du site">
          <ul>
            <li>
              <h2>Scolarité</h2>
              <ul>
                <li><a href="/ecole">École</a></li>
                <li><a href="/college">Collège</a></li>
                <li><a href="/lycee">Lycée</a></li>
              </ul>
            </li>
            <li>
              <h2>Examens</h2>
              <ul>
                <li><a href="/brevet">Diplôme national du brevet</a></li>
                <li><a href="/bac">Baccalauréat</a></li>
              </ul>
            </li>
            <li>
              <h2>L’académie</h2>
              <ul>
                <li><a href="/contact">Contacter le rectorat</a></li>
                <li><a href="/recrutement">Travailler avec nous</a></li>
              </ul>
            </li>
          </ul>
        </nav>
        <p slot="brand">Académie de Nantes</p>
        <p slot="content">4, rue de la Houssinière, 44326 Nantes. L’accueil répond du lundi au vendredi, de 8 h à 17 h.</p>
        <div slot="partners">
          <h2>Nos partenaires</h2>
          <ul>
            <li><a href="https://region.example">Région Pays de la Loire</a></li>
            <li><a href="https://departement.example">Département de Loire-Atlantique</a></li>
          </ul>
        </div>
        <ul slot="links">
          <li><a href="https://www.education.gouv.fr">education.gouv.fr</a></li>
          <li><a href="https://www.service-public.fr">service-public.fr</a></li>
        </ul>
        <ul slot="legal">
          <li><a href="/plan">Plan du site</a></li>
          <li><a href="/accessibilite">Accessibilité : partiellement conforme</a></li>
          <li><a href="/mentions-legales">Mentions légales</a></li>
          <li><a href="/donnees-personnelles">Données personnelles</a></li>
          <li><a href="/cookies">Gestion des cookies</a></li>
        </ul>
        <p slot="licence">Sauf mention contraire, les contenus sont sous licence Ouverte 2.0.</p>
      </footer>
    </preau-footer>
  `,
};

export const Deuil = {
  name: 'Deuil national',
  parameters: { note: 'data-preau-mourning sur <html> vaut pour l’en-tête et le pied de page.' },
  render: () => `
    <preau-footer data-preau-mourning>
      <footer>
        <p slot="brand">Académie de Nantes</p>
        <ul slot="legal">
          <li><a href="/accessibilite">Accessibilité : totalement conforme</a></li>
          <li><a href="/mentions-legales">Mentions légales</a></li>
        </ul>
      </footer>
    </preau-footer>
  `,
};
