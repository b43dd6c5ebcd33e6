// Names are those of the addresses and of the menu that people read: in French.
import { breadcrumb, footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Plan du site',
  id: 'plan',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header()}
    <main id="contenu" tabindex="-1" class="preau-page">
      ${breadcrumb(['/plan', 'Plan du site'])}
      <h1>Plan du site</h1>
      <p class="preau-lead">Toutes les pages de Ma scolarité, par rubrique.</p>
      <div class="preau-grid">
        <section class="preau-span-6" aria-labelledby="plan-inscriptions">
          <h2 id="plan-inscriptions">Inscriptions</h2>
          <ul>
            <li><a href="/inscriptions/ecole">Inscription à l’école</a></li>
            <li>
              <a href="/inscriptions/college">Inscription au collège</a>
              <ul>
                <li><a href="/inscriptions/college/derogation">Demander un autre collège</a></li>
                <li><a href="/inscriptions/college/internat">Demander une place à l’internat</a></li>
              </ul>
            </li>
            <li><a href="/inscriptions/lycee">Inscription au lycée</a></li>
          </ul>
        </section>
        <section class="preau-span-6" aria-labelledby="plan-examens">
          <h2 id="plan-examens">Examens</h2>
          <ul>
            <li><a href="/examens/brevet">Diplôme national du brevet</a></li>
            <li><a href="/examens/cfg">Certificat de formation générale</a></li>
            <li><a href="/examens/bac">Baccalauréat général</a></li>
            <li><a href="/examens/cap">CAP et baccalauréat professionnel</a></li>
          </ul>
        </section>
        <section class="preau-span-6" aria-labelledby="plan-compte">
          <h2 id="plan-compte">Mon compte</h2>
          <ul>
            <li><a href="/connexion">Se connecter</a></li>
            <li><a href="/compte/activer">Activer mon compte</a></li>
            <li><a href="/tableau-de-bord">Tableau de bord</a></li>
            <li><a href="/compte/notifications">Notifications</a></li>
          </ul>
        </section>
        <section class="preau-span-6" aria-labelledby="plan-service">
          <h2 id="plan-service">Le service</h2>
          <ul>
            <li><a href="/">Accueil</a></li>
            <li><a href="/recherche">Recherche</a></li>
            <li><a href="/calendrier">Calendrier scolaire</a></li>
            <li><a href="/actualites">Actualités</a></li>
            <li><a href="/aide">Aide et contact</a></li>
            <li><a href="/accessibilite">Accessibilité</a></li>
            <li><a href="/mentions-legales">Mentions légales</a></li>
            <li><a href="/donnees-personnelles">Données personnelles</a></li>
          </ul>
        </section>
      </div>
    </main>${footer()}
  `,
};
