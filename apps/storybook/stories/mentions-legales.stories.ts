// Names are those of the addresses and of the menu that people read: in French.
import { breadcrumb, footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Mentions légales',
  id: 'mentions-legales',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header()}
    <main id="contenu" tabindex="-1" class="preau-page">
      ${breadcrumb(['/mentions-legales', 'Mentions légales'])}
      <div class="preau-prose">
        <h1>Mentions légales</h1>
        <h2>Éditeur</h2>
        <p>Ma scolarité est édité par le rectorat de l’académie de Nantes.</p>
        <address>
          4, rue de la Houssinière<br>
          44326 Nantes Cedex 3<br>
          Téléphone : [numéro]
        </address>
        <h2>Direction de la publication</h2>
        <p>[Prénom et nom], rectrice ou recteur de l’académie.</p>
        <h2>Hébergement</h2>
        <p>[Nom de l’hébergeur], [adresse], [téléphone]. Les données restent en France.</p>
        <h2>Réutiliser les contenus</h2>
        <p>Sauf mention contraire, les textes sont sous <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">licence Ouverte 2.0</a> : vous pouvez les reprendre en citant la source et la date. Les photographies, les logos et la marque de l’État n’en font pas partie.</p>
        <h2>Données personnelles</h2>
        <p>La page <a href="/donnees-personnelles">Données personnelles</a> dit qui traite vos données, pour quoi, combien de temps, et comment les faire corriger. Une version pour les élèves y est aussi.</p>
        <h2>Cookies</h2>
        <p>Le service n’en dépose qu’un, nécessaire à la connexion, effacé quand vous vous déconnectez. Il ne sert à rien d’autre : aucun consentement n’est demandé.</p>
        <h2>Accessibilité</h2>
        <p>Le service est partiellement conforme. <a href="/accessibilite">Lire la déclaration d’accessibilité</a></p>
        <h2>Sécurité</h2>
        <p>Pour signaler une faille, écrivez à l’adresse donnée dans <a href="/.well-known/security.txt">security.txt</a>.</p>
      </div>
    </main>${footer()}
  `,
};
