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
