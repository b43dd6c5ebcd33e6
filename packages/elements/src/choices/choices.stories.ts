// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Formulaires/Groupe de choix', id: 'groupe', component: 'preau-choices' };

export const Exemple = {
  render: () => `
    <preau-choices>
      <fieldset aria-describedby="langue-aide">
        <legend>Première langue vivante</legend>
        <p slot="hint" id="langue-aide">Elle ne peut plus changer après le 15 septembre.</p>
        <preau-choice>
          <input type="radio" id="langue-de" name="langue" value="allemand" required>
          <label for="langue-de">Allemand</label>
        </preau-choice>
        <preau-choice>
          <input type="radio" id="langue-en" name="langue" value="anglais">
          <label for="langue-en">Anglais</label>
        </preau-choice>
        <preau-choice>
          <input type="radio" id="langue-es" name="langue" value="espagnol">
          <label for="langue-es">Espagnol</label>
        </preau-choice>
      </fieldset>
    </preau-choices>
  `,
};

export const Erreur = {
  name: 'Erreur',
  parameters: {
    note: 'Une erreur pour toute la question, après les réponses. Le groupe la porte dans aria-describedby.',
  },
  render: () => `
    <preau-choices>
      <fieldset aria-describedby="regime-erreur">
        <legend>Régime</legend>
        <preau-choice>
          <input type="radio" id="regime-e" name="regime" value="externe" required aria-invalid="true">
          <label for="regime-e">Externe</label>
        </preau-choice>
        <preau-choice>
          <input type="radio" id="regime-d" name="regime" value="demi" aria-invalid="true">
          <label for="regime-d">Demi-pensionnaire</label>
        </preau-choice>
        <p slot="error" id="regime-erreur">Choisissez externe ou demi-pensionnaire.</p>
      </fieldset>
    </preau-choices>
  `,
};

export const Cases = {
  name: 'Cases à cocher, avec un minimum et un maximum',
  parameters: {
    note: 'min="1" et max="2" sont vérifiés avec script. Dites-les dans l’aide, et vérifiez-les aussi sur le serveur.',
  },
  render: () => `
    <preau-choices min="1" max="2">
      <fieldset aria-describedby="ateliers-aide">
        <legend>Ateliers du midi</legend>
        <p slot="hint" id="ateliers-aide">Un ou deux ateliers.</p>
        <preau-choice>
          <input type="checkbox" id="atelier-theatre" name="ateliers" value="theatre">
          <label for="atelier-theatre">Théâtre</label>
        </preau-choice>
        <preau-choice>
          <input type="checkbox" id="atelier-echecs" name="ateliers" value="echecs">
          <label for="atelier-echecs">Échecs</label>
        </preau-choice>
        <preau-choice>
          <input type="checkbox" id="atelier-chorale" name="ateliers" value="chorale">
          <label for="atelier-chorale">Chorale</label>
        </preau-choice>
      </fieldset>
    </preau-choices>
  `,
};

export const EnLigne = {
  name: 'En ligne',
  parameters: { note: 'Seulement pour deux ou trois réponses courtes.' },
  render: () => `
    <preau-choices inline>
      <fieldset>
        <legend>L’enfant a-t-il un frère ou une sœur dans l’établissement ?</legend>
        <preau-choice>
          <input type="radio" id="fratrie-oui" name="fratrie" value="oui">
          <label for="fratrie-oui">Oui</label>
        </preau-choice>
        <preau-choice>
          <input type="radio" id="fratrie-non" name="fratrie" value="non">
          <label for="fratrie-non">Non</label>
        </preau-choice>
      </fieldset>
    </preau-choices>
  `,
};

export const Revele = {
  name: 'Une réponse qui ouvre une question',
  parameters: {
    note: 'Le bloc s’ouvre quand la réponse est cochée, sans script. Écrivez aria-required="true" dans le bloc, pas required : un champ caché n’empêche alors pas l’envoi.',
  },
  render: () => `
    <preau-choices>
      <fieldset>
        <legend>Comment l’enfant vient-il au collège ?</legend>
        <preau-choice>
          <input type="radio" id="trajet-pied" name="trajet" value="pied">
          <label for="trajet-pied">À pied ou à vélo</label>
        </preau-choice>
        <preau-choice>
          <input type="radio" id="trajet-car" name="trajet" value="car" checked>
          <label for="trajet-car">En car scolaire</label>
          <div slot="reveal">
            <preau-field>
              <label for="ligne">Numéro de la ligne</label>
              <input id="ligne" name="ligne" size="8" aria-required="true">
            </preau-field>
          </div>
        </preau-choice>
      </fieldset>
    </preau-choices>
  `,
};

export const Date = {
  name: 'Une date de naissance',
  parameters: {
    note: 'Une question à laquelle on répond par plusieurs champs courts, avec une erreur pour l’ensemble.',
  },
  render: () => `
    <preau-choices>
      <fieldset aria-describedby="naissance-aide naissance-erreur">
        <legend>Date de naissance</legend>
        <p slot="hint" id="naissance-aide">Par exemple : 6 9 2015.</p>
        <preau-field>
          <label for="jour">Jour</label>
          <input id="jour" name="jour" inputmode="numeric" size="2" value="6">
        </preau-field>
        <preau-field>
          <label for="mois">Mois</label>
          <input id="mois" name="mois" inputmode="numeric" size="2" value="13" aria-invalid="true">
        </preau-field>
        <preau-field>
          <label for="annee">Année</label>
          <input id="annee" name="annee" inputmode="numeric" size="4" value="2015">
        </preau-field>
        <p slot="error" id="naissance-erreur">Le mois va de 1 à 12.</p>
      </fieldset>
    </preau-choices>
  `,
};

export const Riches = {
  name: 'Cartes à choisir',
  render: () => `
    <preau-choices inline>
      <fieldset>
        <legend>Qui remplit le dossier ?</legend>
        <preau-choice variant="rich">
          <input type="radio" id="qui-parent" name="qui" value="parent" aria-describedby="qui-parent-aide">
          <label for="qui-parent">Un parent</label>
          <p slot="hint" id="qui-parent-aide">Père, mère ou adoptant.</p>
        </preau-choice>
        <preau-choice variant="rich">
          <input type="radio" id="qui-tuteur" name="qui" value="tuteur" aria-describedby="qui-tuteur-aide">
          <label for="qui-tuteur">Un autre responsable</label>
          <p slot="hint" id="qui-tuteur-aide">Tuteur, service de l’aide sociale à l’enfance.</p>
        </preau-choice>
      </fieldset>
    </preau-choices>
  `,
};

export const Petit = {
  name: 'Petite taille',
  render: () => `
    <preau-choices size="small">
      <fieldset>
        <legend>Trier par</legend>
        <preau-choice>
          <input type="radio" id="tri-nom" name="tri" value="nom" checked>
          <label for="tri-nom">Nom</label>
        </preau-choice>
        <preau-choice>
          <input type="radio" id="tri-date" name="tri" value="date">
          <label for="tri-date">Date de dépôt</label>
        </preau-choice>
      </fieldset>
    </preau-choices>
  `,
};

export const Desactive = {
  name: 'Groupe désactivé',
  parameters: { note: 'fieldset disabled désactive toutes les réponses : aucune n’est envoyée.' },
  render: () => `
    <preau-choices>
      <fieldset disabled>
        <legend>Option facultative</legend>
        <preau-choice>
          <input type="checkbox" id="option-latin" name="option-latin">
          <label for="option-latin">Latin</label>
        </preau-choice>
      </fieldset>
    </preau-choices>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-choices>
        <fieldset>
          <legend>هل للطفل إخوة في المدرسة؟</legend>
          <preau-choice>
            <input type="radio" id="ikhwa-naam" name="ikhwa" value="oui" checked>
            <label for="ikhwa-naam">نعم</label>
          </preau-choice>
          <preau-choice>
            <input type="radio" id="ikhwa-la" name="ikhwa" value="non">
            <label for="ikhwa-la">لا</label>
          </preau-choice>
        </fieldset>
      </preau-choices>
    </div>
  `,
};
