// Names are those of the addresses and of the menu that people read: in French.
import { follow, footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Accueil d’un service',
  id: 'accueil',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header({ current: '/' })}
    <main id="contenu" tabindex="-1" class="preau-page">
      <div class="preau-grid preau-align-center">
        <div class="preau-span-7">
          <h1 class="preau-display">Suivre la scolarité de votre enfant</h1>
          <p class="preau-lead">Emploi du temps, notes, absences, démarches : un seul compte, de la maternelle à la terminale.</p>
          <preau-button-group>
            <preau-button size="large"><a href="/connexion">Se connecter</a></preau-button>
            <preau-button size="large" variant="secondary"><a href="/compte/activer">Activer mon compte</a></preau-button>
          </preau-button-group>
        </div>
        <div class="preau-span-5 preau-no-print">
          <preau-media>
            <figure><img src="images/college.svg" alt="" width="640" height="360"></figure>
          </preau-media>
        </div>
      </div>
      <h2>Les démarches ouvertes</h2>
      <ul class="preau-grid">
        <li class="preau-span-4">
          <preau-card>
            <h3><a href="/inscriptions/college">S’inscrire au collège</a></h3>
            <ul slot="tags"><li><preau-badge tone="success">Ouverte</preau-badge></li></ul>
            <p>Pour un enfant qui entre en 6e, ou qui change de collège.</p>
            <p slot="end">Jusqu’au 4 juin 2027</p>
          </preau-card>
        </li>
        <li class="preau-span-4">
          <preau-card>
            <h3><a href="/bourses/college">Demander une bourse de collège</a></h3>
            <ul slot="tags"><li><preau-badge tone="warning">Ferme bientôt</preau-badge></li></ul>
            <p>Une demande par an, pour chaque enfant. Dix minutes suffisent.</p>
            <p slot="end">Jusqu’au 4 décembre 2026</p>
          </preau-card>
        </li>
        <li class="preau-span-4">
          <preau-card>
            <h3><a href="/examens/brevet">Passer le brevet en candidat individuel</a></h3>
            <ul slot="tags"><li><preau-badge tone="info">Ouvre bientôt</preau-badge></li></ul>
            <p>Les élèves de 3e sont inscrits par leur collège.</p>
            <p slot="end">À partir du 7 décembre 2026</p>
          </preau-card>
        </li>
      </ul>
      <h2>Au quotidien</h2>
      <ul class="preau-grid">
        <li class="preau-span-3"><preau-tile size="small"><h3><a href="/emploi-du-temps">Emploi du temps</a></h3><preau-icon slot="image" name="calendar"></preau-icon></preau-tile></li>
        <li class="preau-span-3"><preau-tile size="small"><h3><a href="/notes">Notes et bulletins</a></h3><preau-icon slot="image" name="award"></preau-icon></preau-tile></li>
        <li class="preau-span-3"><preau-tile size="small"><h3><a href="/absences">Absences</a></h3><preau-icon slot="image" name="calendar-off"></preau-icon></preau-tile></li>
        <li class="preau-span-3"><preau-tile size="small"><h3><a href="/devoirs">Travail à faire</a></h3><preau-icon slot="image" name="book-open"></preau-icon></preau-tile></li>
      </ul>
      <div class="preau-no-print">
        <h2>Trouver une démarche</h2>
        <form role="search" action="/recherche" class="preau-prose">
          <preau-field>
            <label for="q">Une démarche, un examen, un établissement</label>
            <p slot="hint" id="q-aide">Par exemple : bourse, brevet, changer de collège.</p>
            <input id="q" name="q" type="search" aria-describedby="q-aide">
          </preau-field>
          <preau-button variant="secondary"><button type="submit">Rechercher</button></preau-button>
        </form>
      </div>
      <h2>Questions fréquentes</h2>
      <preau-accordion>
        <details>
          <summary><h3>Qui peut avoir un compte ?</h3></summary>
          <p>Chaque responsable légal a le sien, et ne voit pas ce que l’autre écrit. L’élève a le sien à partir de la 6e.</p>
        </details>
        <details>
          <summary><h3>Puis-je faire mes démarches sur papier ?</h3></summary>
          <p>Oui. Le secrétariat de l’établissement donne et reprend les formulaires.</p>
        </details>
        <details>
          <summary><h3>Qui m’aide, si je n’y arrive pas ?</h3></summary>
          <p>Le secrétariat, ou un espace France services près de chez vous.</p>
        </details>
      </preau-accordion>
    </main>${follow()}${footer()}
  `,
};
