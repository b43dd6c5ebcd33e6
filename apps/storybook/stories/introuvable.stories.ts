// Names are those of the addresses and of the menu that people read: in French.
import { footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Page introuvable (404)',
  id: 'introuvable',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header()}
    <main id="contenu" tabindex="-1" class="preau-page">
      <div class="preau-prose">
        <h1>Page introuvable</h1>
        <p>Erreur 404</p>
        <p class="preau-lead">La page que vous cherchez n’existe pas, ou n’est plus à cette adresse.</p>
        <p>Si vous avez écrit l’adresse, vérifiez-la. Si vous avez suivi un lien, <a href="/aide">dites-nous lequel</a> : nous le corrigerons.</p>
        <form role="search" action="/recherche" class="preau-no-print">
          <preau-field>
            <label for="q">Rechercher dans le site</label>
            <input id="q" name="q" type="search" value="">
          </preau-field>
          <preau-button><button type="submit">Rechercher</button></preau-button>
        </form>
        <h2>Les pages les plus demandées</h2>
        <ul>
          <li><a href="/inscriptions/college">S’inscrire au collège</a></li>
          <li><a href="/examens/brevet">Le diplôme national du brevet</a></li>
          <li><a href="/calendrier">Le calendrier scolaire</a></li>
          <li><a href="/plan">Le plan du site</a></li>
        </ul>
      </div>
    </main>${footer()}
  `,
};
