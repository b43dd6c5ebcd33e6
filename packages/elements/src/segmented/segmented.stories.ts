// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Formulaires/Contrôle segmenté',
  id: 'segments',
  component: 'preau-segmented',
};

export const Exemple = {
  render: () => `
    <preau-segmented>
      <fieldset>
        <legend>Emploi du temps</legend>
        <label><input type="radio" name="vue" value="jour"> Jour</label>
        <label><input type="radio" name="vue" value="semaine" checked> Semaine</label>
        <label><input type="radio" name="vue" value="mois"> Mois</label>
      </fieldset>
    </preau-segmented>
  `,
};

export const Icones = {
  name: 'Avec des icônes',
  parameters: {
    note: 'L’icône aide le mot. Seule, elle garde son mot, caché à l’œil.',
  },
  render: () => `
    <preau-segmented>
      <fieldset>
        <legend>Présentation des élèves</legend>
        <label><input type="radio" name="presentation" value="liste" checked> <preau-icon name="list"></preau-icon> Liste</label>
        <label><input type="radio" name="presentation" value="fiches"> <preau-icon name="users"></preau-icon> Trombinoscope</label>
      </fieldset>
    </preau-segmented>
    <preau-segmented size="small">
      <fieldset>
        <legend class="preau-visually-hidden">Présentation des documents</legend>
        <label><input type="radio" name="documents" value="liste" checked> <preau-icon name="list"></preau-icon> <span class="preau-visually-hidden">Liste</span></label>
        <label><input type="radio" name="documents" value="agenda"> <preau-icon name="calendar"></preau-icon> <span class="preau-visually-hidden">Agenda</span></label>
      </fieldset>
    </preau-segmented>
  `,
};

export const Tailles = {
  name: 'Tailles',
  render: () => `
    <preau-segmented size="small">
      <fieldset>
        <legend>Petit</legend>
        <label><input type="radio" name="petit" checked> Trimestre 1</label>
        <label><input type="radio" name="petit"> Trimestre 2</label>
        <label><input type="radio" name="petit"> Trimestre 3</label>
      </fieldset>
    </preau-segmented>
    <preau-segmented size="large">
      <fieldset>
        <legend>Grand</legend>
        <label><input type="radio" name="grand" checked> Présent</label>
        <label><input type="radio" name="grand"> Absent</label>
      </fieldset>
    </preau-segmented>
  `,
};

export const LegendeEnLigne = {
  name: 'Légende sur la ligne',
  parameters: { note: 'inline met la légende devant les choix.' },
  render: () => `
    <preau-segmented inline>
      <fieldset>
        <legend>Trier par</legend>
        <label><input type="radio" name="tri" checked> Nom</label>
        <label><input type="radio" name="tri"> Moyenne</label>
      </fieldset>
    </preau-segmented>
  `,
};

export const Empile = {
  name: 'Empilé',
  parameters: {
    note: 'Les choix s’empilent quand ils ne tiennent pas sur une ligne, ou toujours avec stacked.',
  },
  render: () => `
    <preau-segmented>
      <fieldset>
        <legend>Jour du rendez-vous</legend>
        <label><input type="radio" name="jour" checked> Lundi 7 septembre</label>
        <label><input type="radio" name="jour"> Mardi 8 septembre</label>
        <label><input type="radio" name="jour"> Mercredi 9 septembre, le matin seulement</label>
        <label><input type="radio" name="jour"> Jeudi 10 septembre</label>
        <label><input type="radio" name="jour"> Vendredi 11 septembre</label>
      </fieldset>
    </preau-segmented>
    <preau-segmented stacked>
      <fieldset>
        <legend>Destinataires</legend>
        <label><input type="radio" name="qui" checked> La classe</label>
        <label><input type="radio" name="qui"> Les familles</label>
      </fieldset>
    </preau-segmented>
  `,
};

export const Erreur = {
  name: 'Erreur',
  render: () => `
    <preau-segmented>
      <fieldset aria-describedby="appel-aide appel-erreur">
        <legend>Appel de 8 h</legend>
        <p slot="hint" id="appel-aide">À faire dans les dix premières minutes du cours.</p>
        <label><input type="radio" name="appel" required aria-invalid="true"> Présent</label>
        <label><input type="radio" name="appel" required aria-invalid="true"> En retard</label>
        <label><input type="radio" name="appel" required aria-invalid="true"> Absent</label>
        <p slot="error" id="appel-erreur">Choisissez si l’élève est présent, en retard ou absent.</p>
      </fieldset>
    </preau-segmented>
  `,
};

export const Inactif = {
  name: 'Que l’on ne peut pas changer',
  render: () => `
    <preau-segmented>
      <fieldset>
        <legend>Période</legend>
        <label><input type="radio" name="periode" checked> Année</label>
        <label><input type="radio" name="periode"> Semestre</label>
        <label><input type="radio" name="periode" disabled> Stage</label>
      </fieldset>
    </preau-segmented>
    <preau-segmented>
      <fieldset disabled>
        <legend>Notation</legend>
        <label><input type="radio" name="notation" checked> Sur 20</label>
        <label><input type="radio" name="notation"> Par compétences</label>
      </fieldset>
    </preau-segmented>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-segmented>
        <fieldset>
          <legend>جدول الحصص</legend>
          <label><input type="radio" name="jadwal" checked> يوم</label>
          <label><input type="radio" name="jadwal"> أسبوع</label>
          <label><input type="radio" name="jadwal"> شهر</label>
        </fieldset>
      </preau-segmented>
    </div>
  `,
};
