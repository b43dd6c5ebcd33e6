// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Formulaires/Mot de passe',
  id: 'mot-de-passe',
  component: 'preau-password',
};

export const Exemple = {
  render: () => `
    <preau-password>
      <preau-field>
        <label for="mdp">Mot de passe</label>
        <input id="mdp" name="mdp" type="password" autocomplete="current-password" required>
      </preau-field>
    </preau-password>
  `,
};

export const Regles = {
  name: 'Nouveau mot de passe et ses règles',
  parameters: {
    note: 'Chaque règle est une expression (data-pattern) ou une longueur (data-minlength) : elle est cochée dès qu’elle est respectée.',
  },
  render: () => `
    <preau-password>
      <preau-field>
        <label for="nouveau">Nouveau mot de passe</label>
        <p slot="hint" id="nouveau-aide">Une phrase que vous retenez vaut mieux qu’un mot compliqué.</p>
        <input
          id="nouveau" name="nouveau" type="password" autocomplete="new-password" required value="le préau"
          aria-describedby="nouveau-aide"
        >
      </preau-field>
      <ul slot="rules">
        <li data-minlength="12">12 caractères au moins</li>
        <li data-pattern="\\p{L}">une lettre au moins</li>
        <li data-pattern="[0-9]">un chiffre au moins</li>
      </ul>
    </preau-password>
  `,
};

export const Erreur = {
  name: 'Erreur',
  render: () => `
    <preau-password>
      <preau-field>
        <label for="actuel">Mot de passe</label>
        <input
          id="actuel" name="actuel" type="password" autocomplete="current-password" required
          aria-invalid="true" aria-describedby="actuel-erreur"
        >
        <p slot="error" id="actuel-erreur">L’identifiant ou le mot de passe n’est pas le bon.</p>
      </preau-field>
    </preau-password>
  `,
};
