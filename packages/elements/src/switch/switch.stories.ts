// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Formulaires/Interrupteur', id: 'interrupteur', component: 'preau-switch' };

export const Exemple = {
  render: () => `
    <preau-switch>
      <input id="sms" name="sms" type="checkbox" role="switch" aria-describedby="sms-aide" checked>
      <label for="sms">Recevoir les absences par SMS</label>
      <p slot="hint" id="sms-aide">Un message part dès que la vie scolaire enregistre l’absence.</p>
    </preau-switch>
  `,
};

export const Etats = {
  name: 'Activé et désactivé',
  parameters: {
    note: 'La place du bouton, sa coche et le mot disent l’état : jamais la couleur seule.',
  },
  render: () => `
    <preau-switch>
      <input id="cantine" name="cantine" type="checkbox" role="switch" checked>
      <label for="cantine">Menus de la semaine par courriel</label>
    </preau-switch>
    <preau-switch>
      <input id="bulletin" name="bulletin" type="checkbox" role="switch">
      <label for="bulletin">Bulletins en version imprimée</label>
    </preau-switch>
  `,
};

export const Fin = {
  name: 'Au bout de la ligne',
  parameters: { note: 'Pour une liste de réglages : placement="end".' },
  render: () => `
    <fieldset>
      <legend>Notifications</legend>
      <preau-switch placement="end">
        <input id="n1" name="notes" type="checkbox" role="switch" aria-describedby="n1-aide" checked>
        <label for="n1">Nouvelles notes</label>
        <p slot="hint" id="n1-aide">Une fois par jour, à 18 h.</p>
      </preau-switch>
      <preau-switch placement="end">
        <input id="n2" name="devoirs" type="checkbox" role="switch">
        <label for="n2">Devoirs à faire</label>
      </preau-switch>
    </fieldset>
  `,
};

export const Mots = {
  name: 'Avec vos mots',
  parameters: {
    note: 'data-on et data-off remplacent les mots de l’état ; vides, ils les enlèvent.',
  },
  render: () => `
    <preau-switch data-on="Visible par les familles" data-off="Visible par l’équipe seulement">
      <input id="publication" name="publication" type="checkbox" role="switch" checked>
      <label for="publication">Publication du cahier de textes</label>
    </preau-switch>
    <preau-switch data-on="" data-off="">
      <input id="sons" name="sons" type="checkbox" role="switch">
      <label for="sons">Sons de l’exerciseur</label>
    </preau-switch>
  `,
};

export const Petit = {
  name: 'Petit',
  parameters: { note: 'Pour un écran dense, à la souris.' },
  render: () => `
    <preau-switch size="small">
      <input id="petit" name="petit" type="checkbox" role="switch" checked>
      <label for="petit">Afficher les élèves sortis</label>
    </preau-switch>
  `,
};

export const Erreur = {
  name: 'Erreur',
  parameters: { note: 'Rare : un interrupteur n’est obligatoire que s’il conditionne la suite.' },
  render: () => `
    <preau-switch>
      <input
        id="double" name="double" type="checkbox" role="switch" required
        aria-invalid="true" aria-describedby="double-aide double-erreur"
      >
      <label for="double">Double authentification</label>
      <p slot="hint" id="double-aide">Un code vous est envoyé à chaque connexion.</p>
      <p slot="error" id="double-erreur">Activez la double authentification : votre académie l’exige.</p>
    </preau-switch>
  `,
};

export const Inactif = {
  name: 'Que l’on ne peut pas changer',
  parameters: { note: 'Dites pourquoi dans l’aide. La valeur n’est pas envoyée.' },
  render: () => `
    <preau-switch>
      <input id="ent" name="ent" type="checkbox" role="switch" checked disabled aria-describedby="ent-aide">
      <label for="ent">Accès à l’ENT</label>
      <p slot="hint" id="ent-aide">Réglé par l’établissement.</p>
    </preau-switch>
    <preau-switch>
      <input id="photo" name="photo" type="checkbox" role="switch" disabled>
      <label for="photo">Photographie dans le trombinoscope</label>
    </preau-switch>
  `,
};

export const Long = {
  name: 'Étiquette longue',
  render: () => `
    <preau-switch>
      <input id="long" name="long" type="checkbox" role="switch" checked>
      <label for="long">Transmettre aux responsables légaux les convocations aux réunions, aux conseils de classe et aux rencontres avec les professeurs principaux</label>
    </preau-switch>
    <preau-switch placement="end">
      <input id="long2" name="long2" type="checkbox" role="switch">
      <label for="long2">Transmettre aux responsables légaux les convocations aux réunions et aux conseils de classe</label>
    </preau-switch>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-switch data-on="مفعل" data-off="معطل">
        <input id="rasail" name="rasail" type="checkbox" role="switch" checked>
        <label for="rasail">تلقي الرسائل</label>
      </preau-switch>
    </div>
  `,
};
