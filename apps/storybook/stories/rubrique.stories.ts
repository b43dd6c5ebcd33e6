// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Modèles/Une page de rubrique',
  id: 'rubrique',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `
    <preau-skip-links>
      <nav aria-label="Accès rapide">
        <ul>
          <li><a href="#contenu">Aller au contenu</a></li>
          <li><a href="#menu">Aller au menu</a></li>
          <li><a href="#pied">Aller au pied de page</a></li>
        </ul>
      </nav>
    </preau-skip-links>
    <preau-header menu>
      <header>
        <p slot="brand">Académie de Nantes</p>
        <p slot="service"><a href="/">Ma scolarité</a> <span>L’école, le collège et le lycée dans l’académie</span></p>
        <ul slot="links">
          <li><a href="/aide">Aide</a></li>
          <li>
            <preau-language>
              <details>
                <summary><preau-icon name="language"></preau-icon> Langue : français</summary>
                <ul>
                  <li><a href="/" hreflang="fr" lang="fr" aria-current="true">Français</a></li>
                  <li><a href="/en/" hreflang="en" lang="en">English</a></li>
                </ul>
              </details>
            </preau-language>
          </li>
          <li>
            <preau-account>
              <details>
                <summary><preau-icon name="user"></preau-icon> Camille Martin</summary>
                <div>
                  <p><strong>Camille Martin</strong> Parent de Lou et Sacha</p>
                  <ul>
                    <li><a href="/compte">Mes informations</a></li>
                    <li><a href="/compte/notifications">Notifications</a></li>
                  </ul>
                  <form method="post" action="/deconnexion">
                    <preau-button variant="secondary" size="small"><button type="submit">Se déconnecter</button></preau-button>
                  </form>
                </div>
              </details>
            </preau-account>
          </li>
        </ul>
        <preau-nav slot="nav" id="menu">
          <nav aria-label="Menu principal">
            <ul>
              <li><a href="/">Accueil</a></li>
              <li>
                <details>
                  <summary>Inscriptions</summary>
                  <ul>
                    <li><a href="/inscriptions/ecole">À l’école</a></li>
                    <li><a href="/inscriptions/college">Au collège</a></li>
                    <li><a href="/inscriptions/lycee">Au lycée</a></li>
                  </ul>
                </details>
              </li>
              <li>
                <details>
                  <summary>Examens</summary>
                  <div slot="mega">
                    <div slot="leader">
                      <h2>Examens et concours</h2>
                      <p>Inscription, calendrier, sujets et résultats.</p>
                      <preau-link><a href="/examens">Toute la rubrique</a></preau-link>
                    </div>
                    <ul>
                      <li>
                        <h3>Collège</h3>
                        <ul>
                          <li><a href="/examens/brevet" aria-current="page">Diplôme national du brevet</a></li>
                          <li><a href="/examens/cfg">Certificat de formation générale</a></li>
                        </ul>
                      </li>
                      <li>
                        <h3>Lycée</h3>
                        <ul>
                          <li><a href="/examens/bac">Baccalauréat général</a></li>
                          <li><a href="/examens/cap">CAP et baccalauréat professionnel</a></li>
                        </ul>
                      </li>
                    </ul>
                  </div>
                </details>
              </li>
              <li><a href="/calendrier">Calendrier scolaire</a></li>
            </ul>
          </nav>
        </preau-nav>
      </header>
    </preau-header>
    <main id="contenu" tabindex="-1" class="preau-page">
      <preau-breadcrumb>
        <nav aria-label="Vous êtes ici">
          <details>
            <summary>Voir où je suis dans le site</summary>
            <ol>
              <li><a href="/">Accueil</a></li>
              <li><a href="/examens">Examens</a></li>
              <li><a href="/examens/brevet" aria-current="page">Diplôme national du brevet</a></li>
            </ol>
          </details>
        </nav>
      </preau-breadcrumb>
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
    </main>
    <preau-follow>
      <section aria-label="Suivre l’académie">
        <div slot="newsletter">
          <h2>Abonnez-vous à la lettre de l’académie</h2>
          <p>Une fois par mois : calendrier, examens, orientation.</p>
          <preau-button variant="secondary"><a href="/lettre">S’abonner</a></preau-button>
        </div>
        <div slot="networks">
          <h2>Sur les réseaux</h2>
          <ul>
            <li><a href="https://mastodon.example/@academie" rel="me external">Mastodon</a></li>
            <li><a href="/actualites.xml">Flux RSS</a></li>
          </ul>
        </div>
      </section>
    </preau-follow>
    <preau-footer>
      <footer id="pied" tabindex="-1">
        <p slot="brand">Académie de Nantes</p>
        <p slot="content">4, rue de la Houssinière, 44326 Nantes. L’accueil répond du lundi au vendredi, de 8 h à 17 h.</p>
        <ul slot="links">
          <li><a href="https://www.education.gouv.fr">education.gouv.fr</a></li>
          <li><a href="https://www.service-public.fr">service-public.fr</a></li>
        </ul>
        <ul slot="legal">
          <li><a href="/plan">Plan du site</a></li>
          <li><a href="/accessibilite">Accessibilité : partiellement conforme</a></li>
          <li><a href="/mentions-legales">Mentions légales</a></li>
          <li><a href="/donnees-personnelles">Données personnelles</a></li>
        </ul>
        <p slot="licence">Sauf mention contraire, les contenus sont sous licence Ouverte 2.0.</p>
      </footer>
    </preau-footer>
  `,
};
