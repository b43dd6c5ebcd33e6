// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Formulaires/Case ou bouton radio',
  id: 'choix',
  component: 'preau-choice',
};

export const Exemple = {
  render: () => `
    <preau-choice>
      <input type="checkbox" id="reglement" name="reglement" required>
      <label for="reglement">J’ai lu le règlement intérieur</label>
    </preau-choice>
  `,
};

export const Etats = {
  name: 'Les états d’une case',
  parameters: {
    note: 'L’attribut indeterminate montre une case ni cochée ni décochée, jusqu’au premier clic. Il demande le script.',
  },
  render: () => `
    <preau-choice>
      <input type="checkbox" id="etat-vide" name="etat-vide">
      <label for="etat-vide">Non cochée</label>
    </preau-choice>
    <preau-choice>
      <input type="checkbox" id="etat-cochee" name="etat-cochee" checked>
      <label for="etat-cochee">Cochée</label>
    </preau-choice>
    <preau-choice indeterminate>
      <input type="checkbox" id="etat-partielle" name="etat-partielle">
      <label for="etat-partielle">En partie</label>
    </preau-choice>
    <preau-choice>
      <input type="checkbox" id="etat-desactivee" name="etat-desactivee" disabled>
      <label for="etat-desactivee">Désactivée</label>
    </preau-choice>
    <preau-choice>
      <input type="checkbox" id="etat-figee" name="etat-figee" checked disabled>
      <label for="etat-figee">Cochée et désactivée</label>
    </preau-choice>
  `,
};

export const Aide = {
  name: 'Avec une aide',
  render: () => `
    <preau-choice>
      <input type="checkbox" id="photo" name="photo" aria-describedby="photo-aide">
      <label for="photo">J’autorise les photographies de classe</label>
      <p slot="hint" id="photo-aide">Elles ne sont publiées que sur l’espace numérique de l’établissement.</p>
    </preau-choice>
  `,
};

export const Erreur = {
  name: 'Erreur d’une case seule',
  render: () => `
    <preau-choice>
      <input
        type="checkbox" id="honneur" name="honneur" required
        aria-invalid="true" aria-describedby="honneur-erreur"
      >
      <label for="honneur">Je certifie que ces informations sont exactes</label>
      <p slot="error" id="honneur-erreur">Cochez cette case pour envoyer le dossier.</p>
    </preau-choice>
  `,
};

export const Riche = {
  name: 'Variante riche',
  parameters: {
    note: 'Une carte à choisir, avec un pictogramme et une description. Toute la carte est cliquable.',
  },
  render: () => `
    <preau-choice variant="rich">
      <input type="checkbox" id="cantine" name="cantine" aria-describedby="cantine-aide">
      <label for="cantine">Restauration scolaire</label>
      <p slot="hint" id="cantine-aide">Du lundi au vendredi, sauf le mercredi.</p>
      <svg slot="pictogram" aria-hidden="true" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5">
        <path d="M7 3v7a2 2 0 0 0 4 0V3M9 3v18m8 0V3c-3 2-4 5-4 8h4" />
      </svg>
    </preau-choice>
  `,
};

export const Petite = {
  name: 'Petite taille',
  parameters: { note: 'Pour un écran dense, à la souris. La cible garde au moins 24 px.' },
  render: () => `
    <preau-choice size="small">
      <input type="checkbox" id="internes" name="internes">
      <label for="internes">Seulement les internes</label>
    </preau-choice>
  `,
};

export const Tout = {
  name: 'Tout sélectionner',
  parameters: {
    note: 'all-of="eleve" coche et décoche toutes les cases dont le nom est « eleve ». La case se montre en partie cochée quand quelques-unes le sont.',
  },
  render: () => `
    <preau-choice all-of="eleve">
      <input type="checkbox" id="tous">
      <label for="tous">Tous les élèves</label>
    </preau-choice>
    <preau-choice>
      <input type="checkbox" id="eleve-1" name="eleve" value="1" checked>
      <label for="eleve-1">Amina Benali</label>
    </preau-choice>
    <preau-choice>
      <input type="checkbox" id="eleve-2" name="eleve" value="2">
      <label for="eleve-2">Jules Morel</label>
    </preau-choice>
  `,
};
