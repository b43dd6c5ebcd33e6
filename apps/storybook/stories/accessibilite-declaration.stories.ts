// Names are those of the addresses and of the menu that people read: in French.
import { breadcrumb, footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Déclaration d’accessibilité',
  id: 'accessibilite-declaration',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header()}
    <main id="contenu" tabindex="-1" class="preau-page">
      ${breadcrumb(['/accessibilite', 'Accessibilité'])}
      <div class="preau-prose">
        <h1>Déclaration d’accessibilité</h1>
        <p>L’académie de Nantes s’engage à rendre ses sites internet, intranet, extranet et ses progiciels accessibles, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.</p>
        <p>À cette fin, elle met en œuvre la stratégie et les actions suivantes :</p>
        <ul>
          <li><a href="/accessibilite/schema">schéma pluriannuel de mise en accessibilité 2025-2027</a> ;</li>
          <li><a href="/accessibilite/bilan">actions réalisées en 2024-2025</a> ;</li>
          <li><a href="/accessibilite/plan">plan d’actions de l’année 2026</a>.</li>
        </ul>
        <p>Cette déclaration d’accessibilité s’applique au service Ma scolarité.</p>
        <h2>État de conformité</h2>
        <p>Ma scolarité est <strong>partiellement conforme</strong> avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1, en raison des non-conformités et des dérogations énumérées ci-dessous.</p>
        <h2>Résultats des tests</h2>
        <p>L’audit de conformité réalisé par [nom de l’organisme] révèle que [nombre] % des critères du RGAA version 4.1 sont respectés.</p>
        <h2>Contenus non accessibles</h2>
        <h3>Non-conformités</h3>
        <ul>
          <li>[Le contenu, la page, ce qui manque, le critère du RGAA, la date prévue de la correction] ;</li>
          <li>[par exemple : les bulletins au format PDF n’ont pas de structure, critère 13.3, septembre 2027].</li>
        </ul>
        <h3>Dérogations pour charge disproportionnée</h3>
        <p>[Le contenu, pourquoi la charge est disproportionnée, et l’alternative proposée. Sinon : aucune dérogation.]</p>
        <h3>Contenus non soumis à l’obligation d’accessibilité</h3>
        <p>[Par exemple : documents bureautiques publiés avant le 23 septembre 2018. Sinon : aucun.]</p>
        <h2>Établissement de cette déclaration d’accessibilité</h2>
        <p>Cette déclaration a été établie le [date]. Elle a été mise à jour le [date].</p>
        <h3>Technologies utilisées pour la réalisation du service</h3>
        <ul>
          <li>HTML5</li>
          <li>CSS</li>
          <li>JavaScript</li>
          <li>SVG</li>
        </ul>
        <h3>Environnement de test</h3>
        <p>Les vérifications de restitution de contenus ont été réalisées sur la base de la combinaison fournie par la base de référence du RGAA, avec les versions suivantes :</p>
        <div class="preau-scroll" role="region" aria-labelledby="environnement" tabindex="0">
          <table>
            <caption id="environnement">Technologies d’assistance et navigateurs</caption>
            <thead>
              <tr><th scope="col">Agent utilisateur</th><th scope="col">Technologie d’assistance</th></tr>
            </thead>
            <tbody>
              <tr><th scope="row">Firefox [version]</th><td>NVDA [version]</td></tr>
              <tr><th scope="row">Firefox [version]</th><td>JAWS [version]</td></tr>
              <tr><th scope="row">Safari [version]</th><td>VoiceOver [version]</td></tr>
            </tbody>
          </table>
        </div>
        <h3>Outils pour évaluer l’accessibilité</h3>
        <ul>
          <li>[Inspecteur de code du navigateur]</li>
          <li>[Outil de mesure des contrastes]</li>
          <li>[Outil de vérification automatique]</li>
        </ul>
        <h3>Pages du site ayant fait l’objet de la vérification de conformité</h3>
        <ol>
          <li><a href="/">Accueil</a></li>
          <li><a href="/aide">Aide et contact</a></li>
          <li><a href="/mentions-legales">Mentions légales</a></li>
          <li><a href="/accessibilite" aria-current="page">Déclaration d’accessibilité</a></li>
          <li><a href="/plan">Plan du site</a></li>
          <li><a href="/connexion">Se connecter</a></li>
          <li><a href="/recherche">Recherche</a></li>
          <li><a href="/inscriptions/college">Inscription au collège, toutes les étapes</a></li>
        </ol>
        <h2>Retour d’information et contact</h2>
        <p>Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le responsable de Ma scolarité pour être orienté vers une alternative accessible, ou obtenir le contenu sous une autre forme :</p>
        <ul>
          <li><a href="/aide/accessibilite">envoyer un message</a> ;</li>
          <li>contacter [nom de l’entité responsable du service en ligne], [adresse].</li>
        </ul>
        <h2>Voies de recours</h2>
        <p>Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante.</p>
        <p>Vous pouvez :</p>
        <ul>
          <li><a href="https://formulaire.defenseurdesdroits.fr/">écrire un message au Défenseur des droits</a> ;</li>
          <li><a href="https://www.defenseurdesdroits.fr/saisir/delegues">contacter le délégué du Défenseur des droits dans votre région</a> ;</li>
          <li>envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li>
        </ul>
      </div>
    </main>${footer()}
  `,
};
