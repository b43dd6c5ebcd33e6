// Names are those of the addresses and of the menu that people read: in French.
import { footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Erreur inattendue (500)',
  id: 'erreur',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks({ bare: true })}${header({ bare: true })}
    <main id="contenu" tabindex="-1" class="preau-page">
      <div class="preau-prose">
        <h1>Une erreur est survenue</h1>
        <p>Erreur 500</p>
        <p class="preau-lead">Le service n’a pas pu répondre. Cela vient de nous, pas de vous.</p>
        <h2>Que faire ?</h2>
        <ul>
          <li>Attendez quelques minutes, puis <a href="">rechargez la page</a>.</li>
          <li>Si vous remplissiez un formulaire, ce qui a été enregistré est gardé.</li>
          <li>Si l’erreur revient, écrivez-nous en recopiant la référence.</li>
        </ul>
        <dl class="preau-recap">
          <div><dt>Référence</dt><dd><code>7F3A-0192</code></dd></div>
          <div><dt>Date et heure</dt><dd><time datetime="2026-11-30T10:42:00+01:00">30 novembre 2026 à 10 h 42</time></dd></div>
        </dl>
        <preau-button-group>
          <preau-button><a href="/">Revenir à l’accueil</a></preau-button>
          <preau-button variant="secondary"><a href="/aide">Nous écrire</a></preau-button>
        </preau-button-group>
      </div>
    </main>${footer()}
  `,
};
