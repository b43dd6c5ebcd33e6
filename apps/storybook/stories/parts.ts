// What the pages of a service share: the same header and the same footer on each of them (RGAA 12.2).

/** Where a page is, as its address in the menu; who is there. */
interface Top {
  /** The address, in the menu, of the page that is shown. */
  current?: string;
  /** The person is known: an account stands in place of the link to sign in. */
  known?: boolean;
  /** No menu: a page that one thing alone is done on, or that must be there when nothing else is. */
  bare?: boolean;
}

const MENU = `
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
                          <li><a href="/examens/brevet">Diplôme national du brevet</a></li>
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
        </preau-nav>`;

const LANGUAGE = `
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
          </li>`;

const SIGN_IN = `
          <li><a href="/connexion"><preau-icon name="user"></preau-icon> Se connecter</a></li>`;

const ACCOUNT = `
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
          </li>`;

/** The first links of a page: to its content, its menu if it has one, its footer. */
export const skipLinks = ({ bare = false }: Top = {}): string => `
    <preau-skip-links>
      <nav aria-label="Accès rapide">
        <ul>
          <li><a href="#contenu">Aller au contenu</a></li>${bare ? '' : '\n          <li><a href="#menu">Aller au menu</a></li>'}
          <li><a href="#pied">Aller au pied de page</a></li>
        </ul>
      </nav>
    </preau-skip-links>`;

/** The top of each page of the service. */
export function header({ current = '', known = false, bare = false }: Top = {}): string {
  const menu = MENU.replace(`href="${current}"`, `href="${current}" aria-current="page"`);
  const links = bare ? '' : LANGUAGE + (known ? ACCOUNT : SIGN_IN);
  return `
    <preau-header${bare ? '' : ' menu'}>
      <header>
        <p slot="brand">Académie de Nantes</p>
        <p slot="service"><a href="/">Ma scolarité</a> <span>L’école, le collège et le lycée dans l’académie</span></p>
        <ul slot="links">
          <li><a href="/aide">Aide</a></li>${links}
        </ul>${bare ? '' : menu}
      </header>
    </preau-header>`;
}

/** The end of each page of the service. */
export const footer = (): string => `
    <preau-footer>
      <footer id="pied" tabindex="-1">
        <p slot="brand">Académie de Nantes</p>
        <p slot="content">4, rue de la Houssinière, 44326 Nantes. L’accueil répond du lundi au vendredi, de 8 h à 17 h.</p>
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
    </preau-footer>`;

/** What few pages have before their footer: how to hear from the academy. */
export const follow = (): string => `
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
    </preau-follow>`;

/** Where a page stands: the addresses and the names from the home page to this one, the home page left out. */
export const breadcrumb = (
  ...steps: [address: string, name: string][]
): string => `<preau-breadcrumb>
        <nav aria-label="Vous êtes ici">
          <details>
            <summary>Voir où je suis dans le site</summary>
            <ol>
              <li><a href="/">Accueil</a></li>
${steps
  .map(
    ([address, name], index) =>
      `              <li><a href="${address}"${index === steps.length - 1 ? ' aria-current="page"' : ''}>${name}</a></li>`,
  )
  .join('\n')}
            </ol>
          </details>
        </nav>
      </preau-breadcrumb>`;
