// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Formulaires/Curseur', id: 'curseur', component: 'preau-range' };

export const Exemple = {
  render: () => `
    <preau-range unit="minute">
      <label for="trajet">Trajet acceptable jusqu’à l’établissement</label>
      <p slot="hint" id="trajet-aide">Porte à porte, en transports en commun.</p>
      <input id="trajet" name="trajet" type="range" min="0" max="90" step="5" value="30" aria-describedby="trajet-aide">
    </preau-range>
  `,
};

export const DeuxBouts = {
  name: 'Deux bouts',
  parameters: {
    note: 'Le premier bout ne dépasse pas le second. Sans script, les deux restent sur la même piste.',
  },
  render: () => `
    <preau-range unit="EUR">
      <fieldset aria-describedby="budget-aide">
        <legend>Budget de la sortie, par élève</legend>
        <p slot="hint" id="budget-aide">Transport et entrée compris.</p>
        <label for="budget-min">Au moins</label>
        <input id="budget-min" name="budget-min" type="range" min="0" max="100" step="5" value="20">
        <label for="budget-max">Au plus</label>
        <input id="budget-max" name="budget-max" type="range" min="0" max="100" step="5" value="65">
      </fieldset>
    </preau-range>
  `,
};

export const Pas = {
  name: 'Avec des pas nommés',
  parameters: {
    note: 'Les mots du datalist sont montrés sous la piste et dits à la place du nombre.',
  },
  render: () => `
    <preau-range>
      <label for="aise">À l’aise à l’oral</label>
      <input id="aise" name="aise" type="range" min="0" max="3" value="2" list="aise-pas">
      <datalist id="aise-pas">
        <option value="0">Jamais</option>
        <option value="1">Parfois</option>
        <option value="2">Souvent</option>
        <option value="3">Toujours</option>
      </datalist>
    </preau-range>
  `,
};

export const Unites = {
  name: 'Unités',
  parameters: {
    note: 'Une unité connue du navigateur, une monnaie, ou vos mots, au singulier et au pluriel.',
  },
  render: () => `
    <preau-range unit="percent">
      <label for="reussite">Taux de réussite attendu</label>
      <input id="reussite" name="reussite" type="range" value="80">
    </preau-range>
    <preau-range unit="élève|élèves">
      <label for="groupe">Taille des groupes</label>
      <input id="groupe" name="groupe" type="range" min="1" max="30" value="1">
    </preau-range>
    <preau-range unit="kilometer">
      <label for="distance">Distance</label>
      <input id="distance" name="distance" type="range" min="1" max="50" value="50">
      <span slot="min">tout près</span>
      <span slot="max">50 km et plus</span>
    </preau-range>
  `,
};

export const Erreur = {
  name: 'Erreur',
  render: () => `
    <preau-range unit="hour">
      <label for="etude">Heures d’étude par semaine</label>
      <input id="etude" name="etude" type="range" min="0" max="12" value="12" aria-invalid="true" aria-describedby="etude-erreur">
      <p slot="error" id="etude-erreur">Choisissez 8 heures au plus : le transport scolaire part à 17 h.</p>
    </preau-range>
  `,
};

export const Inactif = {
  name: 'Que l’on ne peut pas changer',
  render: () => `
    <preau-range unit="percent">
      <label for="bourse">Part de la bourse</label>
      <input id="bourse" name="bourse" type="range" value="60" disabled>
    </preau-range>
  `,
};

export const Long = {
  name: 'Étiquette longue',
  render: () => `
    <preau-range unit="EUR">
      <fieldset>
        <legend>Participation demandée aux familles pour le voyage scolaire, avant les aides de l’établissement et du conseil départemental</legend>
        <label for="long-min">Au moins, pour un enfant boursier</label>
        <input id="long-min" name="long-min" type="range" min="0" max="2000" step="50" value="1950">
        <label for="long-max">Au plus, pour un enfant non boursier</label>
        <input id="long-max" name="long-max" type="range" min="0" max="2000" step="50" value="2000">
      </fieldset>
    </preau-range>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-range unit="minute">
        <label for="masafa">مدة الطريق</label>
        <input id="masafa" name="masafa" type="range" min="0" max="60" value="15">
      </preau-range>
    </div>
  `,
};
