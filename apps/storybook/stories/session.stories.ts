// Names are those of the addresses and of the menu that people read: in French.
import { footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Session expirée',
  id: 'session',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks({ bare: true })}${header({ bare: true })}
    <main id="contenu" tabindex="-1" class="preau-page">
      <div class="preau-prose">
        <h1>Votre session a expiré</h1>
        <p class="preau-lead">Vous n’avez rien fait depuis trente minutes. Pour protéger vos données, nous avons fermé la session.</p>
        <preau-alert tone="success" size="small">
          <p>Vos réponses sont enregistrées jusqu’à l’étape « La scolarité », à 10 h 12.</p>
        </preau-alert>
        <form method="post" action="/connexion">
          <input type="hidden" name="suite" value="/inscriptions/college/pieces">
          <preau-button-group>
            <preau-button><button type="submit">Se reconnecter et reprendre</button></preau-button>
            <preau-button variant="secondary"><a href="/">Revenir à l’accueil</a></preau-button>
          </preau-button-group>
        </form>
        <h2>Sur un ordinateur partagé</h2>
        <p>Fermez le navigateur quand vous avez fini : la personne suivante ne doit pas retrouver vos pages.</p>
      </div>
    </main>${footer()}
  `,
};
