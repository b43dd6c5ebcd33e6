// Names are those of the addresses and of the menu that people read: in French.
import { footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Connexion par profil',
  id: 'connexion',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks({ bare: true })}${header({ bare: true })}
    <main id="contenu" tabindex="-1" class="preau-page">
      <h1>Se connecter</h1>
      <p class="preau-lead">Choisissez qui vous êtes : chacun a son propre compte.</p>
      <ul class="preau-grid">
        <li class="preau-span-4">
          <preau-card arrow="none">
            <h2>Je suis parent</h2>
            <p>Avec votre compte ÉduConnect, le même pour tous vos enfants.</p>
            <footer class="preau-stack preau-gap-small">
              <div><form method="post" action="/connexion/parent"><preau-button><button type="submit">Continuer comme parent</button></preau-button></form></div>
              <preau-link><a href="/aide/compte-parent">Je n’ai pas encore de compte de parent</a></preau-link>
            </footer>
          </preau-card>
        </li>
        <li class="preau-span-4">
          <preau-card arrow="none">
            <h2>Je suis élève</h2>
            <p>Avec le compte ÉduConnect que ton établissement t’a donné.</p>
            <footer class="preau-stack preau-gap-small">
              <div><form method="post" action="/connexion/eleve"><preau-button><button type="submit">Continuer comme élève</button></preau-button></form></div>
              <preau-link><a href="/aide/compte-eleve">J’ai oublié mon identifiant d’élève</a></preau-link>
            </footer>
          </preau-card>
        </li>
        <li class="preau-span-4">
          <preau-card arrow="none">
            <h2>Je suis agent</h2>
            <p>Avec votre compte de l’académie : professeur, personnel de direction, secrétariat, vie scolaire.</p>
            <footer class="preau-stack preau-gap-small">
              <div><preau-button><a href="#agent">Continuer comme agent</a></preau-button></div>
              <preau-link><a href="/aide/compte-agent">Je change d’académie ou d’établissement</a></preau-link>
            </footer>
          </preau-card>
        </li>
      </ul>
      <div class="preau-prose">
        <section id="agent" tabindex="-1" aria-labelledby="agent-titre">
          <h2 id="agent-titre">Compte d’agent de l’académie</h2>
          <preau-form>
            <form method="post" action="/connexion/agent">
              <p>Les deux réponses sont obligatoires.</p>
              <preau-field>
                <label for="identifiant">Identifiant académique</label>
                <p slot="hint" id="identifiant-aide">Celui de votre messagerie professionnelle. Le NUMEN n’est jamais demandé ici.</p>
                <input id="identifiant" name="identifiant" autocomplete="username" autocapitalize="none" spellcheck="false" required aria-describedby="identifiant-aide" data-value-missing="Saisissez votre identifiant académique.">
              </preau-field>
              <preau-field>
                <label for="secret">Mot de passe</label>
                <input id="secret" name="secret" type="password" autocomplete="current-password" required data-value-missing="Saisissez votre mot de passe.">
              </preau-field>
              <preau-choice>
                <input type="checkbox" id="partage" name="partage" value="oui" aria-describedby="partage-aide">
                <label for="partage">Cet ordinateur est partagé</label>
                <p slot="hint" id="partage-aide">La session se ferme après dix minutes sans rien faire.</p>
              </preau-choice>
              <preau-button-group>
                <preau-button><button type="submit">Se connecter</button></preau-button>
                <preau-button variant="tertiary"><a href="/mot-de-passe">Mot de passe oublié</a></preau-button>
              </preau-button-group>
            </form>
          </preau-form>
        </section>
        <h2>Besoin d’aide ?</h2>
        <preau-accordion>
          <details>
            <summary><h3>À quoi sert ÉduConnect ?</h3></summary>
            <p>C’est un compte pour les services de l’Éducation nationale. Vous l’activez avec le numéro de téléphone connu de l’établissement et la date de naissance d’un de vos enfants.</p>
          </details>
          <details>
            <summary><h3>Je n’ai pas de téléphone</h3></summary>
            <p>Demandez un code au secrétariat de l’établissement : il vous est remis en main propre.</p>
          </details>
        </preau-accordion>
      </div>
    </main>${footer()}
  `,
};
