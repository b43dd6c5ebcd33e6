// Names are those of the addresses and of the menu that people read: in French.
import { breadcrumb, footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Un article',
  id: 'article',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header()}
    <main id="contenu" tabindex="-1" class="preau-page">
      ${breadcrumb(['/actualites', 'Actualités'], ['/actualites/quart-d-heure-lecture', 'Le quart d’heure de lecture'])}
      <article class="preau-prose">
        <h1>Le quart d’heure de lecture s’installe dans les collèges</h1>
        <p class="preau-lead">Chaque jour, quinze minutes pour lire un livre choisi : trois collèges de Loire-Atlantique racontent leur première année.</p>
        <ul class="preau-cluster">
          <li>Publié le <time datetime="2026-11-23">23 novembre 2026</time></li>
          <li>4 min de lecture</li>
          <li><preau-tag size="small"><a href="/actualites?sujet=lecture">Lecture</a></preau-tag></li>
          <li><preau-tag size="small"><a href="/actualites?sujet=college">Collège</a></preau-tag></li>
        </ul>
        <preau-summary>
          <nav aria-labelledby="sommaire">
            <h2 slot="title" id="sommaire">Sommaire</h2>
            <ol>
              <li><a href="#principe">Le principe</a></li>
              <li><a href="#horaires">Trois collèges, trois horaires</a></li>
              <li><a href="#essayer">Essayer dans son établissement</a></li>
            </ol>
          </nav>
        </preau-summary>
        <h2 id="principe">Le principe</h2>
        <p>À l’heure dite, tout le monde lit : les élèves, les professeurs, les agents. Chacun apporte son livre ou le prend au centre de documentation. Personne ne pose de question sur ce qui est lu.</p>
        <preau-media>
          <figure>
            <img src="images/cour.svg" alt="" width="640" height="360">
            <figcaption>Au printemps, la lecture se fait aussi dans la cour. Dessin : académie de Nantes</figcaption>
          </figure>
        </preau-media>
        <preau-quote>
          <figure>
            <blockquote>
              <p>« Le plus difficile a été de ne rien demander. Le deuxième mois, les élèves parlaient d’eux-mêmes de leurs livres. »</p>
            </blockquote>
            <figcaption>
              <p>Une professeure documentaliste</p>
              <p>Collège du pays de Retz</p>
            </figcaption>
          </figure>
        </preau-quote>
        <h2 id="horaires">Trois collèges, trois horaires</h2>
        <p>Le moment choisi change l’ambiance de la demi-journée. Les trois établissements ont gardé le leur toute l’année.</p>
        <div class="preau-scroll" role="region" aria-labelledby="tableau-lecture" tabindex="0">
          <table>
            <caption id="tableau-lecture">Le moment de lecture dans trois collèges</caption>
            <thead>
              <tr><th scope="col">Collège</th><th scope="col">Moment</th><th scope="col">Élèves</th><th scope="col">Livres empruntés en un an</th></tr>
            </thead>
            <tbody>
              <tr><th scope="row">En ville</th><td>8 h 25</td><td>612</td><td>4 380</td></tr>
              <tr><th scope="row">À la campagne</th><td>13 h 30</td><td>344</td><td>3 015</td></tr>
              <tr><th scope="row">En bord de mer</th><td>Un jour sur deux, 10 h 10</td><td>421</td><td>2 260</td></tr>
            </tbody>
          </table>
        </div>
        <preau-highlight>
          <p>Le nombre de livres empruntés a doublé dans les trois établissements. Ce n’est pas une mesure des progrès : une étude est prévue au printemps.</p>
        </preau-highlight>
        <h2 id="essayer">Essayer dans son établissement</h2>
        <ol>
          <li>Choisir le moment en conseil pédagogique, et le tenir six semaines.</li>
          <li>Prévoir une réserve de livres dans chaque salle, faciles et courts aussi.</li>
          <li>Penser aux élèves qui lisent autrement : livre audio, grands caractères, braille.</li>
        </ol>
        <preau-callout>
          <h3>Une formation d’une demi-journée</h3>
          <p>Elle s’adresse aux équipes qui veulent commencer à la rentrée de janvier.</p>
          <preau-button variant="secondary"><a href="/formations/lecture">Voir les dates</a></preau-button>
        </preau-callout>
        <preau-share>
          <h2>Partager la page</h2>
          <ul>
            <li><a href="mailto:?subject=Le%20quart%20d%E2%80%99heure%20de%20lecture">Par courrier électronique</a></li>
            <li><button type="button" slot="copy">Copier le lien</button></li>
          </ul>
        </preau-share>
      </article>
      <section class="preau-no-print" aria-labelledby="suite">
        <h2 id="suite">Sur le même sujet</h2>
        <ul class="preau-grid">
          <li class="preau-span-6"><preau-card size="small"><h3><a href="/actualites/prix-litteraire">Le prix littéraire des lycéens</a></h3><p>Cinq romans, mille lecteurs, un vote en mai.</p></preau-card></li>
          <li class="preau-span-6"><preau-card size="small"><h3><a href="/actualites/livre-audio">Emprunter un livre audio</a></h3><p>Dans les centres de documentation de l’académie.</p></preau-card></li>
        </ul>
      </section>
      <preau-back-to-top><a href="#contenu">Haut de page</a></preau-back-to-top>
    </main>${footer()}
  `,
};
