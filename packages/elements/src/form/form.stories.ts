interface Stage {
  canvasElement: HTMLElement;
}

// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Formulaires/Formulaire', id: 'formulaire', component: 'preau-form' };

export const Exemple = {
  parameters: {
    note: 'Validez sans rien remplir : chaque champ dit ce qui manque, et le récapitulatif prend le focus.',
  },
  render: () => `
    <preau-form>
      <form method="post" action="/eleve">
        <preau-error-summary></preau-error-summary>
        <preau-field>
          <label for="eleve-nom">Nom de l’élève</label>
          <input id="eleve-nom" name="nom" required data-value-missing="Saisissez le nom de l’élève.">
        </preau-field>
        <preau-choices>
          <fieldset>
            <legend>Régime demandé</legend>
            <preau-choice>
              <input type="radio" id="demande-externe" name="demande" value="externe" required>
              <label for="demande-externe">Externe</label>
            </preau-choice>
            <preau-choice>
              <input type="radio" id="demande-demi" name="demande" value="demi">
              <label for="demande-demi">Demi-pensionnaire</label>
            </preau-choice>
          </fieldset>
        </preau-choices>
        <preau-button><button type="submit">Continuer</button></preau-button>
      </form>
    </preau-form>
  `,
};

export const Refuse = {
  name: 'Envoi refusé',
  parameters: {
    note: 'Le même formulaire après un envoi vide. Dans cette page, validez pour voir les erreurs.',
  },
  render: () => `
    <preau-form>
      <form method="post" action="/responsable">
        <preau-error-summary></preau-error-summary>
        <preau-field>
          <label for="resp-nom">Nom du responsable légal</label>
          <input id="resp-nom" name="nom" autocomplete="family-name" required>
        </preau-field>
        <preau-field>
          <label for="resp-courriel">Adresse électronique</label>
          <input id="resp-courriel" name="courriel" type="email" autocomplete="email" value="camille@">
        </preau-field>
        <preau-button><button type="submit">Valider</button></preau-button>
      </form>
    </preau-form>
  `,
  play: async ({ canvasElement }: Stage) => {
    await customElements.whenDefined('preau-form');
    canvasElement.querySelector('button')?.click();
    const summary = canvasElement.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(
      'preau-error-summary',
    );
    await summary?.updateComplete;
    const count = summary?.querySelectorAll('li a').length;
    if (count !== 2) throw new Error(`2 errors were expected in the summary, not ${count ?? 0}.`);
  },
};

export const Serveur = {
  name: 'Erreurs écrites par le serveur',
  parameters: {
    note: 'Sans script, ou après une vérification que seul le serveur peut faire. Dans une vraie page, ajoutez autofocus au titre du récapitulatif.',
  },
  render: () => `
    <preau-form>
      <form method="post" action="/ine">
        <preau-error-summary>
          <h2 tabindex="-1">Une erreur à corriger</h2>
          <ul>
            <li><a href="#ine">Ce numéro n’est pas celui d’un élève de l’académie.</a></li>
          </ul>
        </preau-error-summary>
        <preau-field>
          <label for="ine">Identifiant national élève (INE)</label>
          <input id="ine" name="ine" value="120400000AB" size="12" required aria-invalid="true" aria-describedby="ine-erreur">
          <p slot="error" id="ine-erreur">Ce numéro n’est pas celui d’un élève de l’académie.</p>
        </preau-field>
        <preau-button><button type="submit">Rechercher</button></preau-button>
      </form>
    </preau-form>
  `,
};

export const Protege = {
  name: 'Saisie protégée',
  parameters: {
    note: 'leave-guard fait demander au navigateur une confirmation avant de quitter ; draft garde la saisie dans l’onglet, jusqu’à l’envoi. Rien n’est gardé si vous ne le demandez pas.',
  },
  render: () => `
    <preau-form leave-guard draft="lettre">
      <form method="post" action="/lettre">
        <preau-field>
          <label for="lettre">Lettre au chef d’établissement</label>
          <textarea id="lettre" name="lettre" rows="6"></textarea>
        </preau-field>
        <preau-button><button type="submit">Envoyer la lettre</button></preau-button>
      </form>
    </preau-form>
  `,
};
