// Names are those of the addresses and of the menu that people read: in French.
import { breadcrumb, footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Campagne close',
  id: 'campagne-close',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header({ current: '/inscriptions/college' })}
    <main id="contenu" tabindex="-1" class="preau-page">
      ${breadcrumb(['/inscriptions/college', 'Inscription au collège'])}
      <div class="preau-prose">
        <h1>Inscription au collège : la campagne est close</h1>
        <p class="preau-lead">Les demandes en ligne pour la rentrée 2026 ont été reçues du <time datetime="2026-05-18">18 mai</time> au <time datetime="2026-06-05">5 juin 2026</time>.</p>
        <h2>Vous avez envoyé une demande</h2>
        <p>La réponse a été envoyée par courrier électronique. Elle est aussi dans votre compte.</p>
        <preau-button><a href="/connexion">Voir ma demande</a></preau-button>
        <h2>Vous n’avez pas pu faire la demande</h2>
        <p>Un enfant peut être inscrit à tout moment de l’année, par exemple après un déménagement. Prenez rendez-vous avec le collège de votre secteur, ou écrivez à la direction des services départementaux.</p>
        <preau-link><a href="/etablissements">Trouver le collège de mon secteur</a></preau-link>
        <h2>La prochaine campagne</h2>
        <preau-timeline>
          <ol>
            <li aria-current="step"><time datetime="2027-04-12">12 avril 2027</time><h3>Les dates sont publiées</h3></li>
            <li><time datetime="2027-05-17">17 mai 2027</time><h3>Les demandes ouvrent</h3><p>Un message est envoyé aux parents d’élèves de CM2.</p></li>
            <li><time datetime="2027-06-04">4 juin 2027</time><h3>Les demandes ferment à minuit</h3></li>
          </ol>
        </preau-timeline>
        <preau-callout>
          <h2>Une question ?</h2>
          <p>Le secrétariat du collège répond du lundi au vendredi. Vous pouvez aussi venir sans ordinateur : le formulaire existe sur papier.</p>
        </preau-callout>
      </div>
    </main>${footer()}
  `,
};
