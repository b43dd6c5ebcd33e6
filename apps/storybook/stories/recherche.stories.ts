// Names are those of the addresses and of the menu that people read: in French.
import { footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Résultats de recherche',
  id: 'recherche',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header()}
    <main id="contenu" tabindex="-1" class="preau-page">
      <h1>Résultats pour « bourse »</h1>
      <form role="search" action="/recherche" class="preau-prose preau-no-print">
        <preau-field>
          <label for="q">Rechercher dans le site</label>
          <input id="q" name="q" type="search" value="bourse">
        </preau-field>
        <preau-button><button type="submit">Rechercher</button></preau-button>
      </form>
      <div class="preau-sidebar preau-gap-large">
        <form action="/recherche" class="preau-no-print" aria-labelledby="filtres">
          <h2 id="filtres">Filtrer</h2>
          <input type="hidden" name="q" value="bourse">
          <preau-choices>
            <fieldset>
              <legend>Sorte de page</legend>
              <preau-choice size="small">
                <input type="checkbox" id="sorte-demarche" name="sorte" value="demarche" checked>
                <label for="sorte-demarche">Démarche (9)</label>
              </preau-choice>
              <preau-choice size="small">
                <input type="checkbox" id="sorte-fiche" name="sorte" value="fiche" checked>
                <label for="sorte-fiche">Fiche (11)</label>
              </preau-choice>
              <preau-choice size="small">
                <input type="checkbox" id="sorte-article" name="sorte" value="article" checked>
                <label for="sorte-article">Article (4)</label>
              </preau-choice>
            </fieldset>
          </preau-choices>
          <preau-field>
            <label for="niveau">Niveau</label>
            <select id="niveau" name="niveau">
              <option value="">Tous les niveaux</option>
              <option>École</option>
              <option>Collège</option>
              <option>Lycée</option>
            </select>
          </preau-field>
          <preau-field>
            <label for="tri">Ordre</label>
            <select id="tri" name="tri">
              <option value="pertinence">Du plus proche de la recherche</option>
              <option value="date">Du plus récent</option>
            </select>
          </preau-field>
          <preau-button variant="secondary"><button type="submit">Appliquer</button></preau-button>
        </form>
        <section aria-labelledby="nombre">
          <h2 id="nombre">24 résultats, de 1 à 4</h2>
          <ol class="preau-stack">
            <li>
              <h3><a href="/bourses/college">Bourse de collège</a></h3>
              <p>Une aide versée trois fois par an, selon les revenus et le nombre d’enfants. La demande se fait en ligne ou sur papier.</p>
              <ul class="preau-cluster">
                <li><preau-tag size="small">Démarche</preau-tag></li>
                <li>Mis à jour le <time datetime="2026-09-14">14 septembre 2026</time></li>
              </ul>
            </li>
            <li>
              <h3><a href="/bourses/lycee">Bourse de lycée</a></h3>
              <p>Pour les élèves de lycée, et de 3e qui demandent leur affectation. Une simulation dit si vous y avez droit.</p>
              <ul class="preau-cluster">
                <li><preau-tag size="small">Démarche</preau-tag></li>
                <li>Mis à jour le <time datetime="2026-09-14">14 septembre 2026</time></li>
              </ul>
            </li>
            <li>
              <h3><a href="/bourses/merite">Bourse au mérite</a></h3>
              <p>Un complément pour les boursiers qui ont obtenu une mention bien ou très bien au brevet.</p>
              <ul class="preau-cluster">
                <li><preau-tag size="small">Fiche</preau-tag></li>
                <li>Mis à jour le <time datetime="2026-07-02">2 juillet 2026</time></li>
              </ul>
            </li>
            <li>
              <h3><a href="/actualites/fonds-social">Le fonds social des établissements</a></h3>
              <p>Cantine, transport, matériel : une aide ponctuelle, à demander au chef d’établissement, avec ou sans bourse.</p>
              <ul class="preau-cluster">
                <li><preau-tag size="small">Article</preau-tag></li>
                <li>Mis à jour le <time datetime="2026-10-05">5 octobre 2026</time></li>
              </ul>
            </li>
          </ol>
          <preau-pagination>
            <nav aria-label="Pages de résultats">
              <ul>
                <li><a slot="previous" role="link" aria-disabled="true">Précédente</a></li>
                <li><a href="/recherche?q=bourse" aria-current="page">1</a></li>
                <li><a href="/recherche?q=bourse&amp;page=2">2</a></li>
                <li><a href="/recherche?q=bourse&amp;page=3">3</a></li>
                <li><span>…</span></li>
                <li><a href="/recherche?q=bourse&amp;page=6">6</a></li>
                <li><a href="/recherche?q=bourse&amp;page=2" slot="next" rel="next">Suivante</a></li>
              </ul>
            </nav>
          </preau-pagination>
        </section>
      </div>
    </main>${footer()}
  `,
};

export const Aucun = {
  name: 'Aucun résultat',
  render: () => `${skipLinks()}${header()}
    <main id="contenu" tabindex="-1" class="preau-page">
      <div class="preau-prose">
        <h1>Aucun résultat pour « bource »</h1>
        <form role="search" action="/recherche" class="preau-no-print">
          <preau-field>
            <label for="q">Rechercher dans le site</label>
            <input id="q" name="q" type="search" value="bource">
          </preau-field>
          <preau-button><button type="submit">Rechercher</button></preau-button>
        </form>
        <h2>Vous cherchiez peut-être</h2>
        <ul>
          <li><a href="/recherche?q=bourse">bourse</a> (24 résultats)</li>
          <li><a href="/recherche?q=bourse+lycee">bourse de lycée</a> (9 résultats)</li>
        </ul>
        <h2>Pour trouver plus facilement</h2>
        <ul>
          <li>Vérifiez l’orthographe ;</li>
          <li>essayez un mot plus général, ou moins de mots ;</li>
          <li>retirez un filtre, si vous en avez choisi.</li>
        </ul>
        <p>Vous pouvez aussi parcourir le <a href="/plan">plan du site</a>, ou <a href="/aide">demander de l’aide</a>.</p>
      </div>
    </main>${footer()}
  `,
};
