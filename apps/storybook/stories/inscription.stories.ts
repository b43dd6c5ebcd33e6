// Names are those of the addresses and of the menu that people read: in French.
import { footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Une étape d’inscription',
  id: 'inscription',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks({ bare: true })}${header({ bare: true })}
    <main id="contenu" tabindex="-1" class="preau-page">
      <h1>Inscription en 6e</h1>
      <preau-stepper>
        <h2>
          Étape 2 sur 4 : La scolarité
          <span slot="detail">Étape suivante : Les pièces</span>
        </h2>
        <ol>
          <li><a href="/eleve">L’élève</a></li>
          <li aria-current="step">La scolarité</li>
          <li>Les pièces</li>
          <li>Le récapitulatif</li>
        </ol>
      </preau-stepper>
      <preau-form leave-guard>
        <form method="post" action="/scolarite">
          <preau-error-summary></preau-error-summary>
          <preau-alert size="small">
            <p>Sauf mention contraire, toutes les réponses sont obligatoires.</p>
          </preau-alert>
          <preau-field>
            <label for="ecole">École d’origine</label>
            <p slot="hint" id="ecole-aide">Nom et commune de l’école de CM2.</p>
            <input id="ecole" name="ecole" required aria-describedby="ecole-aide" data-value-missing="Saisissez le nom de l’école de CM2.">
          </preau-field>
          <preau-choices>
            <fieldset aria-describedby="lv-aide">
              <legend>Première langue vivante</legend>
              <p slot="hint" id="lv-aide">Selon les places, la famille peut être rappelée.</p>
              <preau-choice>
                <input type="radio" id="lv-de" name="lv" value="allemand" required>
                <label for="lv-de">Allemand</label>
              </preau-choice>
              <preau-choice>
                <input type="radio" id="lv-en" name="lv" value="anglais">
                <label for="lv-en">Anglais</label>
              </preau-choice>
              <preau-choice>
                <input type="radio" id="lv-autre" name="lv" value="autre">
                <label for="lv-autre">Une autre langue</label>
                <div slot="reveal">
                  <preau-field>
                    <label for="lv-laquelle">Laquelle ?</label>
                    <input id="lv-laquelle" name="lv-laquelle" aria-required="true">
                  </preau-field>
                </div>
              </preau-choice>
            </fieldset>
          </preau-choices>
          <preau-field counter="400">
            <label for="besoins">Besoins particuliers (facultatif)</label>
            <textarea id="besoins" name="besoins" rows="4"></textarea>
          </preau-field>
          <preau-button-group>
            <preau-button><button type="submit">Enregistrer et continuer</button></preau-button>
            <preau-button variant="secondary"><a href="/eleve">Revenir à l’étape 1</a></preau-button>
          </preau-button-group>
        </form>
      </preau-form>
      <h2>Besoin d’aide ?</h2>
      <preau-accordion>
        <details>
          <summary><h3>Puis-je changer de langue plus tard ?</h3></summary>
          <p>Jusqu’au 15 septembre, en écrivant au secrétariat du collège.</p>
        </details>
      </preau-accordion>
    </main>${footer()}
  `,
};
