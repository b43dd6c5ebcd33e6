// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Formulaires/Récapitulatif des erreurs',
  id: 'erreurs',
  component: 'preau-error-summary',
};

export const Exemple = {
  render: () => `
    <preau-error-summary>
      <h2 tabindex="-1">2 erreurs à corriger</h2>
      <ul>
        <li><a href="#prenom">Saisissez le prénom de l’enfant.</a></li>
        <li><a href="#classe">Choisissez la classe demandée.</a></li>
      </ul>
    </preau-error-summary>
    <preau-field>
      <label for="prenom">Prénom</label>
      <input id="prenom" name="prenom" required aria-invalid="true" aria-describedby="prenom-erreur">
      <p slot="error" id="prenom-erreur">Saisissez le prénom de l’enfant.</p>
    </preau-field>
    <preau-field>
      <label for="classe">Classe demandée</label>
      <select id="classe" name="classe" required aria-invalid="true" aria-describedby="classe-erreur">
        <option value="">Choisissez une classe</option>
        <option>6e</option>
        <option>5e</option>
      </select>
      <p slot="error" id="classe-erreur">Choisissez la classe demandée.</p>
    </preau-field>
  `,
};

export const Une = {
  name: 'Une seule erreur',
  render: () => `
    <preau-error-summary>
      <h2 tabindex="-1">Une erreur à corriger</h2>
      <ul>
        <li><a href="#ville">Saisissez la commune de naissance.</a></li>
      </ul>
    </preau-error-summary>
    <preau-field>
      <label for="ville">Commune de naissance</label>
      <input id="ville" name="ville" required aria-invalid="true" aria-describedby="ville-erreur">
      <p slot="error" id="ville-erreur">Saisissez la commune de naissance.</p>
    </preau-field>
  `,
};

export const Generale = {
  name: 'Une erreur qui n’est pas celle d’un champ',
  render: () => `
    <preau-error-summary>
      <h2 tabindex="-1">Le dossier n’a pas pu être envoyé</h2>
      <ul>
        <li>Le service ne répond pas. Vos réponses sont gardées : recommencez dans quelques minutes.</li>
      </ul>
    </preau-error-summary>
  `,
};
