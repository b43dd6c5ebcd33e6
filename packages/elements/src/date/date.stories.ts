// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Formulaires/Date', id: 'date', component: 'preau-date' };

export const Exemple = {
  render: () => `
    <preau-date>
      <label for="arrivee">Date d’arrivée dans l’établissement</label>
      <p slot="hint" id="arrivee-aide">Par exemple, 01/09/2026.</p>
      <input id="arrivee" name="arrivee" type="date" value="2026-09-01" required aria-describedby="arrivee-aide">
    </preau-date>
  `,
};

export const Limites = {
  name: 'Limites et jours fermés',
  parameters: {
    note: 'Le secrétariat est fermé le week-end, le 11 novembre et pendant les vacances de Noël : le calendrier le dit, et une date tapée est refusée avec sa raison.',
  },
  render: () => `
    <preau-date closed="6 7 2026-11-11 2026-12-19/2027-01-03">
      <label for="rendez-vous">Rendez-vous avec le secrétariat</label>
      <p slot="hint" id="rendez-vous-aide">Du lundi au vendredi, entre le 2 novembre 2026 et le 29 janvier 2027, hors vacances scolaires.</p>
      <input
        id="rendez-vous" name="rendez-vous" type="date" min="2026-11-02" max="2027-01-29"
        aria-describedby="rendez-vous-aide"
      >
    </preau-date>
  `,
};

export const Periode = {
  name: 'Période',
  parameters: {
    note: 'Deux champs, un seul calendrier : on y choisit le début, puis la fin.',
  },
  render: () => `
    <preau-date>
      <fieldset aria-describedby="absence-aide">
        <legend>Dates de l’absence</legend>
        <p slot="hint" id="absence-aide">Premier et dernier jour d’absence.</p>
        <label for="absence-debut">Du</label>
        <input id="absence-debut" name="debut" type="date" value="2026-11-09" required>
        <label for="absence-fin">Au</label>
        <input id="absence-fin" name="fin" type="date" value="2026-11-13" required>
      </fieldset>
    </preau-date>
  `,
};

export const Naissance = {
  name: 'Date de naissance',
  parameters: {
    note: 'Une date que l’on connaît par cœur se tape : trois champs courts, sans calendrier. Coller « 12/09/2014 » dans l’un d’eux remplit les trois.',
  },
  render: () => `
    <preau-date min="2006-01-01" max="2023-12-31">
      <fieldset aria-describedby="naissance-aide">
        <legend>Date de naissance de l’élève</legend>
        <p slot="hint" id="naissance-aide">Par exemple, 27 3 2014.</p>
        <label for="naissance-jour">Jour</label>
        <input id="naissance-jour" name="jour" inputmode="numeric" autocomplete="off" required>
        <label for="naissance-mois">Mois</label>
        <input id="naissance-mois" name="mois" inputmode="numeric" autocomplete="off" required>
        <label for="naissance-annee">Année</label>
        <input id="naissance-annee" name="annee" inputmode="numeric" autocomplete="off" required>
      </fieldset>
    </preau-date>
  `,
};

export const Erreurs = {
  name: 'Erreurs',
  parameters: {
    note: 'Le message dit ce qui manque et où. Le serveur écrit le message, aria-invalid et aria-describedby.',
  },
  render: () => `
    <preau-date>
      <label for="sortie">Date de sortie</label>
      <input
        id="sortie" name="sortie" type="date" min="2026-09-01" value="2026-07-03"
        aria-invalid="true" aria-describedby="sortie-erreur"
      >
      <p slot="error" id="sortie-erreur">« Date de sortie » : la date doit être le 1er septembre 2026 ou après.</p>
    </preau-date>
    <preau-date>
      <fieldset>
        <legend>Date de naissance</legend>
        <label for="erreur-jour">Jour</label>
        <input id="erreur-jour" name="jour" inputmode="numeric" autocomplete="bday-day" value="12">
        <label for="erreur-mois">Mois</label>
        <input
          id="erreur-mois" name="mois" inputmode="numeric" autocomplete="bday-month"
          aria-invalid="true" aria-describedby="erreur-naissance"
        >
        <label for="erreur-annee">Année</label>
        <input id="erreur-annee" name="annee" inputmode="numeric" autocomplete="bday-year" value="2014">
        <p slot="error" id="erreur-naissance">Il manque le mois.</p>
      </fieldset>
    </preau-date>
    <preau-date>
      <fieldset>
        <legend>Dates du voyage scolaire</legend>
        <label for="voyage-debut">Du</label>
        <input id="voyage-debut" name="depart" type="date" value="2027-04-09">
        <label for="voyage-fin">Au</label>
        <input
          id="voyage-fin" name="retour" type="date" value="2027-04-02"
          aria-invalid="true" aria-describedby="voyage-erreur"
        >
        <p slot="error" id="voyage-erreur">La fin (2 avril 2027) est avant le début (9 avril 2027). Corrigez l’une des deux dates.</p>
      </fieldset>
    </preau-date>
  `,
};

export const Semaines = {
  name: 'Numéros de semaine',
  parameters: {
    note: 'Pour les emplois du temps en semaines A et B.',
  },
  render: () => `
    <preau-date week-numbers>
      <label for="stage">Début du stage</label>
      <input id="stage" name="stage" type="date" value="2026-12-14">
    </preau-date>
  `,
};

export const Desactive = {
  name: 'Désactivé, en lecture seule',
  render: () => `
    <preau-date>
      <label for="depot">Date de dépôt</label>
      <input id="depot" name="depot" type="date" value="2026-06-15" readonly>
    </preau-date>
    <preau-date>
      <label for="reponse">Date de réponse</label>
      <input id="reponse" name="reponse" type="date" disabled>
    </preau-date>
    <preau-date>
      <fieldset disabled>
        <legend>Date de naissance</legend>
        <label for="fige-jour">Jour</label>
        <input id="fige-jour" name="jour" value="27">
        <label for="fige-mois">Mois</label>
        <input id="fige-mois" name="mois" value="3">
        <label for="fige-annee">Année</label>
        <input id="fige-annee" name="annee" value="2014">
      </fieldset>
    </preau-date>
  `,
};
