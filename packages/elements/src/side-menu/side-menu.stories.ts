// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Menu latéral',
  id: 'menu-lateral',
  component: 'preau-side-menu',
};

const ITEMS = `
          <li><a href="/examens">Vue d’ensemble</a></li>
          <li>
            <details>
              <summary>Diplôme national du brevet</summary>
              <ul>
                <li><a href="/examens/brevet/epreuves">Épreuves</a></li>
                <li><a href="/examens/brevet/calendrier">Calendrier</a></li>
              </ul>
            </details>
          </li>
          <li>
            <details open>
              <summary>Baccalauréat</summary>
              <ul>
                <li><a href="/examens/bac/inscription">Inscription</a></li>
                <li>
                  <details open>
                    <summary>Épreuves de spécialité</summary>
                    <ul>
                      <li><a href="/examens/bac/ecrits" aria-current="page">Écrits de juin</a></li>
                      <li><a href="/examens/bac/pratiques">Épreuves pratiques</a></li>
                    </ul>
                  </details>
                </li>
                <li><a href="/examens/bac/resultats">Résultats</a></li>
              </ul>
            </details>
          </li>
          <li><a href="/examens/candidats">Candidats individuels</a></li>`;

export const Exemple = {
  render: () => `
    <preau-side-menu>
      <nav aria-labelledby="rubrique">
        <details>
          <summary slot="title" id="rubrique">Examens et concours</summary>
          <ul>${ITEMS.replaceAll('\n', '\n  ')}
          </ul>
        </details>
      </nav>
    </preau-side-menu>
  `,
};

export const Visible = {
  name: 'Toujours visible',
  parameters: { note: 'Avec un titre simple, le menu n’est pas replié sur un petit écran.' },
  render: () => `
    <preau-side-menu placement="end">
      <nav aria-labelledby="compte">
        <h2 slot="title" id="compte">Mon compte</h2>
        <ul>
          <li><a href="/compte" aria-current="page">Mes informations</a></li>
          <li><a href="/compte/enfants">Mes enfants</a></li>
          <li><a href="/compte/notifications">Notifications</a></li>
        </ul>
      </nav>
    </preau-side-menu>
  `,
};

export const Fixe = {
  name: 'Qui reste à l’écran',
  parameters: {
    note: 'Avec sticky, le menu reste visible pendant que le contenu défile, sur un grand écran.',
    docs: { story: { inline: false, height: '24rem' } },
  },
  render: () => `
    <div class="preau-sidebar">
      <div>
        <preau-side-menu sticky>
          <nav aria-label="Guide de la rentrée">
            <ul>
              <li><a href="/rentree/dates" aria-current="page">Dates</a></li>
              <li><a href="/rentree/fournitures">Fournitures</a></li>
              <li><a href="/rentree/transports">Transports</a></li>
            </ul>
          </nav>
        </preau-side-menu>
      </div>
      <div>
        <h2>Les dates de la rentrée</h2>
        <p>Les enseignants reprennent un jour avant les élèves. Chaque établissement précise l’heure d’accueil de chaque classe.</p>
        <p>Les élèves de 6e sont accueillis le matin, avec leurs familles. Les autres niveaux arrivent l’après-midi ou le lendemain.</p>
        <p>Le premier conseil d’école a lieu avant les vacances d’automne.</p>
        <p>Les élections des représentants des parents d’élèves se tiennent en octobre.</p>
      </div>
    </div>
  `,
};
