// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Menu principal',
  id: 'menu-principal',
  component: 'preau-nav',
  parameters: { docs: { story: { inline: false, height: '26rem' } } },
};

const MENU = `
          <li>
            <details>
              <summary>Scolarité</summary>
              <ul>
                <li><a href="/scolarite/maternelle">École maternelle</a></li>
                <li><a href="/scolarite/elementaire">École élémentaire</a></li>
                <li><a href="/scolarite/college">Collège</a></li>
                <li><a href="/scolarite/lycee">Lycée général, technologique et professionnel</a></li>
              </ul>
            </details>
          </li>`;

const MEGA = `
          <li>
            <details>
              <summary>Examens</summary>
              <div slot="mega">
                <div slot="leader">
                  <h2>Examens et concours</h2>
                  <p>Inscription, calendrier, sujets des années passées et résultats.</p>
                  <preau-link><a href="/examens">Toute la rubrique</a></preau-link>
                </div>
                <ul>
                  <li>
                    <h3>Collège</h3>
                    <ul>
                      <li><a href="/examens/brevet">Diplôme national du brevet</a></li>
                      <li><a href="/examens/cfg">Certificat de formation générale</a></li>
                    </ul>
                  </li>
                  <li>
                    <h3><a href="/examens/lycee">Lycée</a></h3>
                    <ul>
                      <li><a href="/examens/bac">Baccalauréat général</a></li>
                      <li><a href="/examens/bac-techno">Baccalauréat technologique</a></li>
                      <li><a href="/examens/cap">CAP et baccalauréat professionnel</a></li>
                    </ul>
                  </li>
                  <li>
                    <h3>Après le lycée</h3>
                    <ul>
                      <li><a href="/examens/bts">BTS</a></li>
                      <li><a href="/examens/dcg">DCG et DSCG</a></li>
                    </ul>
                  </li>
                </ul>
              </div>
            </details>
          </li>`;

export const Exemple = {
  render: () => `
    <preau-nav>
      <nav aria-label="Menu principal">
        <ul>
          <li><a href="/" aria-current="page">Accueil</a></li>${MENU}${MEGA}
          <li><a href="/calendrier">Calendrier scolaire</a></li>
        </ul>
      </nav>
    </preau-nav>
  `,
};

export const Liens = {
  name: 'Des liens seuls',
  parameters: { docs: { story: { inline: true } } },
  render: () => `
    <preau-nav>
      <nav aria-label="Vie scolaire">
        <ul>
          <li><a href="/absences" aria-current="page">Absences</a></li>
          <li><a href="/notes">Notes</a></li>
          <li><a href="/emploi-du-temps">Emploi du temps</a></li>
        </ul>
      </nav>
    </preau-nav>
  `,
};

export const Ouvert = {
  name: 'Menu ouvert, page dans le menu',
  parameters: { note: 'La page est marquée dans le menu, et le menu qui la contient aussi.' },
  render: () => `
    <preau-nav>
      <nav aria-label="Menu des inscriptions">
        <ul>
          <li><a href="/">Accueil</a></li>
          <li>
            <details open>
              <summary>Inscriptions</summary>
              <ul>
                <li><a href="/inscriptions/6e" aria-current="page">En 6e</a></li>
                <li><a href="/inscriptions/2de">En 2de</a></li>
                <li><a href="/inscriptions/internat">À l’internat</a></li>
              </ul>
            </details>
          </li>
          <li><a href="/aide">Aide</a></li>
        </ul>
      </nav>
    </preau-nav>
  `,
};

export const Mega = {
  name: 'Méga-menu ouvert',
  parameters: { docs: { story: { height: '36rem' } } },
  render: () => `
    <preau-nav>
      <nav aria-label="Menu des examens">
        <ul>
          <li><a href="/">Accueil</a></li>${MEGA.replace('<details>', '<details open>')}
          <li><a href="/aide">Aide</a></li>
        </ul>
      </nav>
    </preau-nav>
  `,
};
