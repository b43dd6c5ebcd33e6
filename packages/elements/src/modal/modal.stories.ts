// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Superpositions/Fenêtre modale',
  id: 'fenetre-modale',
  component: 'preau-modal',
};

const BOUTON = (id: string, texte: string) =>
  `<preau-button variant="secondary"><button type="button" command="show-modal" commandfor="${id}">${texte}</button></preau-button>`;

export const Exemple = {
  render: () => `
    ${BOUTON('quotient', 'Où trouver mon quotient familial ?')}
    <preau-modal>
      <dialog id="quotient">
        <h2>Votre quotient familial</h2>
        <p>Il est sur l’attestation de paiement de votre caisse d’allocations familiales.</p>
        <p><a href="/caf">Voir un exemple d’attestation</a></p>
        <div slot="actions">
          <preau-button><button type="button" command="close" commandfor="quotient">J’ai compris</button></preau-button>
        </div>
      </dialog>
    </preau-modal>
  `,
};

export const Confirmer = {
  name: 'Confirmer',
  parameters: {
    note: 'La fenêtre ne se ferme que par une réponse : closedby="none". Le focus commence sur la réponse qui ne détruit rien.',
  },
  render: () => `
    ${BOUTON('supprimer', 'Supprimer la demande')}
    <preau-modal size="small">
      <dialog id="supprimer" role="alertdialog" closedby="none" aria-describedby="supprimer-texte">
        <h2>Supprimer la demande de Lina ?</h2>
        <p id="supprimer-texte">Les pièces déposées seront effacées. Vous ne pourrez pas les retrouver.</p>
        <form method="dialog" slot="actions">
          <preau-button-group>
            <preau-button variant="secondary"><button value="garder" autofocus>Garder la demande</button></preau-button>
            <preau-button variant="danger"><button value="supprimer">Supprimer</button></preau-button>
          </preau-button-group>
        </form>
      </dialog>
    </preau-modal>
  `,
};

export const Panneau = {
  name: 'Panneau latéral',
  parameters: {
    note: 'placement="end" : sur le côté, aussi haut que l’écran. closedby="any" : un appui à côté le ferme.',
  },
  render: () => `
    ${BOUTON('filtres', 'Filtrer les établissements')}
    <preau-modal placement="end">
      <dialog id="filtres" closedby="any">
        <h2>Filtrer les établissements</h2>
        <form action="/etablissements" id="filtres-form">
          <preau-choices>
            <fieldset>
              <legend>Type</legend>
              <preau-choice><input type="checkbox" id="filtre-ecole" name="type" value="ecole"><label for="filtre-ecole">École</label></preau-choice>
              <preau-choice><input type="checkbox" id="filtre-college" name="type" value="college"><label for="filtre-college">Collège</label></preau-choice>
              <preau-choice><input type="checkbox" id="filtre-lycee" name="type" value="lycee"><label for="filtre-lycee">Lycée</label></preau-choice>
            </fieldset>
          </preau-choices>
        </form>
        <div slot="actions">
          <preau-button><button form="filtres-form">Voir les résultats</button></preau-button>
        </div>
      </dialog>
    </preau-modal>
  `,
};

export const Saisie = {
  name: 'Avec une saisie à ne pas perdre',
  parameters: {
    note: 'guard : si quelque chose a été saisi et pas envoyé, la fenêtre demande avant de se fermer.',
  },
  render: () => `
    ${BOUTON('absence', 'Signaler une absence')}
    <preau-modal guard>
      <dialog id="absence">
        <h2>Signaler une absence</h2>
        <form method="dialog">
          <preau-field><label for="absence-motif">Motif</label><input id="absence-motif" name="motif" autofocus></preau-field>
          <preau-button-group>
            <preau-button><button>Envoyer</button></preau-button>
            <preau-button variant="secondary"><button formnovalidate value="annuler">Annuler</button></preau-button>
          </preau-button-group>
        </form>
      </dialog>
    </preau-modal>
  `,
};

export const Long = {
  name: 'Texte long',
  parameters: {
    note: 'Le contenu défile ; « Fermer » et les réponses restent en vue, sauf sur un écran trop bas pour elles.',
  },
  render: () => `
    ${BOUTON('reglement', 'Lire le règlement intérieur')}
    <preau-modal size="large">
      <dialog id="reglement">
        <h2>Règlement intérieur de l’établissement, adopté par le conseil d’administration</h2>
        ${'<p>Les élèves arrivent cinq minutes avant le début des cours. Toute absence est signalée par les responsables légaux, le jour même, à la vie scolaire. Les retards sont inscrits dans le carnet de correspondance.</p>'.repeat(14)}
        <div slot="actions">
          <preau-button><button type="button" command="close" commandfor="reglement">J’ai lu le règlement</button></preau-button>
        </div>
      </dialog>
    </preau-modal>
  `,
};

export const Emboitees = {
  name: 'Une fenêtre dans une fenêtre',
  parameters: {
    note: 'À éviter. Échap ferme celle du dessus ; le focus revient dans celle du dessous.',
  },
  render: () => `
    ${BOUTON('piece', 'Ajouter une pièce')}
    <preau-modal>
      <dialog id="piece">
        <h2>Ajouter une pièce</h2>
        <p>Un justificatif de domicile de moins de trois mois.</p>
        ${BOUTON('formats', 'Quels formats ?')}
        <preau-modal size="small">
          <dialog id="formats">
            <h3>Formats acceptés</h3>
            <p>PDF, JPEG et PNG, de 5 Mo au plus.</p>
          </dialog>
        </preau-modal>
      </dialog>
    </preau-modal>
  `,
};

export const DansLaPage = {
  name: 'Dans la page',
  parameters: { note: 'Sans script, le contenu est dans la page, là où il est écrit.' },
  render: () => `
    <preau-modal>
      <dialog open aria-label="Aide">
        <h2>Les bourses de collège</h2>
        <p>La demande se fait en ligne, du 1er septembre au 16 octobre.</p>
      </dialog>
    </preau-modal>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      ${BOUTON('aide-ar', 'مساعدة')}
      <preau-modal placement="end">
        <dialog id="aide-ar">
          <h2>كيف أسجل طفلي؟</h2>
          <p>قدموا الطلب عبر الإنترنت ثم أرسلوا الوثائق.</p>
        </dialog>
      </preau-modal>
    </div>
  `,
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Le bouton qui ferme suit l’attribut lang : « Close ».' },
  render: () => `
    <div lang="en">
      ${BOUTON('help-en', 'Help')}
      <preau-modal><dialog id="help-en"><h2>How to enrol a child</h2><p>Apply online, then send the documents.</p></dialog></preau-modal>
    </div>
  `,
};
