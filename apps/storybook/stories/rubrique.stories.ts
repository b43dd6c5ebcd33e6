// Names are those of the addresses and of the menu that people read: in French.
import { breadcrumb, follow, footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Une page de rubrique',
  id: 'rubrique',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header({ current: '/examens/brevet', known: true })}
    <main id="contenu" tabindex="-1" class="preau-page">
      ${breadcrumb(['/examens', 'Examens'], ['/examens/brevet', 'Diplôme national du brevet'])}
      <div class="preau-grid">
        <div class="preau-span-3">
          <preau-side-menu sticky>
            <nav aria-labelledby="rubrique">
              <details>
                <summary slot="title" id="rubrique">Examens</summary>
                <ul>
                  <li>
                    <details open>
                      <summary>Collège</summary>
                      <ul>
                        <li><a href="/examens/brevet" aria-current="page">Brevet</a></li>
                        <li><a href="/examens/cfg">Certificat de formation générale</a></li>
                      </ul>
                    </details>
                  </li>
                  <li>
                    <details>
                      <summary>Lycée</summary>
                      <ul>
                        <li><a href="/examens/bac">Baccalauréat général</a></li>
                        <li><a href="/examens/cap">CAP et bac professionnel</a></li>
                      </ul>
                    </details>
                  </li>
                  <li><a href="/examens/resultats">Résultats</a></li>
                </ul>
              </details>
            </nav>
          </preau-side-menu>
        </div>
        <div class="preau-span-9 preau-prose">
          <h1>Diplôme national du brevet</h1>
          <p>Le brevet évalue les connaissances et les compétences acquises à la fin du collège. Il se passe en fin de 3e.</p>
          <preau-summary>
            <nav aria-labelledby="sommaire">
              <h2 slot="title" id="sommaire">Sommaire</h2>
              <ol>
                <li><a href="#epreuves">Les épreuves</a></li>
                <li><a href="#inscription">S’inscrire</a></li>
                <li><a href="#resultats">Les résultats</a></li>
              </ol>
            </nav>
          </preau-summary>
          <h2 id="epreuves">Les épreuves</h2>
          <p>Quatre épreuves écrites ont lieu à la fin du mois de juin : français, mathématiques, histoire et géographie, sciences. L’épreuve orale porte sur un projet mené pendant l’année.</p>
          <p>Le contrôle continu compte pour une part de la note finale. Il porte sur les enseignements suivis pendant l’année de 3e.</p>
          <h2 id="inscription">S’inscrire</h2>
          <p>Le collège inscrit ses élèves. Les candidats individuels s’inscrivent en ligne entre novembre et janvier.</p>
          <preau-alert size="small">
            <p>Une demande d’aménagement se fait en même temps que l’inscription.</p>
          </preau-alert>
          <h2 id="resultats">Les résultats</h2>
          <p>Ils sont publiés début juillet, dans chaque collège et en ligne.</p>
          <preau-pagination>
            <nav aria-label="Pages de la rubrique">
              <ul>
                <li><a href="/examens" slot="previous" rel="prev">Vue d’ensemble</a></li>
                <li><a href="/examens/cfg" slot="next" rel="next">Certificat de formation générale</a></li>
              </ul>
            </nav>
          </preau-pagination>
          <preau-share>
            <h2>Partager la page</h2>
            <ul>
              <li><a href="mailto:?subject=Diplôme%20national%20du%20brevet">Par courrier électronique</a></li>
              <li><button type="button" slot="copy">Copier le lien</button></li>
            </ul>
          </preau-share>
        </div>
      </div>
      <preau-back-to-top><a href="#contenu">Haut de page</a></preau-back-to-top>
    </main>${follow()}${footer()}
  `,
};
