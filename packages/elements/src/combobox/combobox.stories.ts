import type { ComboboxOption, PreauCombobox } from './combobox.js';

// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Formulaires/Liste avec recherche',
  id: 'liste-avec-recherche',
  component: 'preau-combobox',
};

export const Exemple = {
  render: () => `
    <preau-combobox>
      <label for="academie">Académie</label>
      <p slot="hint" id="academie-aide">Celle de l’établissement où vous enseignez.</p>
      <select id="academie" name="academie" required aria-describedby="academie-aide">
        <option value="">Choisissez une académie</option>
        <option>Aix-Marseille</option>
        <option>Amiens</option>
        <option>Besançon</option>
        <option>Bordeaux</option>
        <option>Clermont-Ferrand</option>
        <option>Corse</option>
        <option>Créteil</option>
        <option>Dijon</option>
        <option>Grenoble</option>
        <option>La Réunion</option>
        <option>Lille</option>
        <option>Orléans-Tours</option>
      </select>
    </preau-combobox>
  `,
};

export const Groupes = {
  name: 'Réponses groupées',
  parameters: {
    note: 'Les groupes sont ceux de optgroup. data-keywords donne d’autres mots qui trouvent une réponse : ici, « RNE » trouve UAI ; data-detail, une seconde ligne.',
  },
  render: () => `
    <preau-combobox>
      <label for="identifiant">Identifiant à rechercher</label>
      <select id="identifiant" name="identifiant">
        <option value="">Tous les identifiants</option>
        <optgroup label="Établissements">
          <option value="uai" data-keywords="RNE répertoire national" data-detail="Unité administrative immatriculée">UAI</option>
          <option value="siret" data-detail="14 chiffres">SIRET</option>
        </optgroup>
        <optgroup label="Élèves">
          <option value="ine" data-detail="Identifiant national élève" selected>INE</option>
          <option value="siecle" disabled>Numéro interne SIECLE</option>
        </optgroup>
      </select>
    </preau-combobox>
  `,
};

export const Plusieurs = {
  name: 'Plusieurs réponses',
  parameters: {
    note: 'Chaque réponse choisie est un bouton qui la retire. max limite leur nombre ; le serveur le vérifie aussi.',
  },
  render: () => `
    <preau-combobox max="4">
      <label for="matieres">Matières enseignées</label>
      <p slot="hint" id="matieres-aide">Quatre au plus.</p>
      <select id="matieres" name="matieres" multiple required aria-describedby="matieres-aide">
        <option>Anglais</option>
        <option>Arts plastiques</option>
        <option>Français</option>
        <option selected>Histoire-géographie, géopolitique et sciences politiques</option>
        <option selected>Mathématiques</option>
        <option>Numérique et sciences informatiques</option>
        <option>Physique-chimie</option>
        <option>Sciences de la vie et de la Terre</option>
      </select>
    </preau-combobox>
  `,
};

/** What the story's own search looks in, as the page of an application would ask its server. */
const SCHOOLS: ComboboxOption[] = [
  { value: '0350001A', label: 'Collège Les Ormeaux', detail: 'Rennes' },
  { value: '0350002B', label: 'Collège Rosa-Parks', detail: 'Rennes' },
  { value: '0130003C', label: 'Collège Rosa-Parks', detail: 'Marseille' },
  { value: '0350004D', label: 'Lycée Bréquigny', detail: 'Rennes' },
  { value: '0440005E', label: 'Lycée Clemenceau', detail: 'Nantes' },
  { value: '0750006F', label: 'École Sacré-Cœur', detail: 'Paris' },
];

export const Source = {
  name: 'Réponses venues d’ailleurs',
  parameters: {
    note: 'source est la fonction de votre application : elle reçoit ce qui est saisi et rend les réponses. Ici, elle cherche dans une courte liste. Essayez « rosa », puis « zzz ».',
  },
  render: () => `
    <preau-combobox>
      <label for="etablissement">Établissement</label>
      <p slot="hint" id="etablissement-aide">Son nom ou sa commune.</p>
      <select id="etablissement" name="uai" aria-describedby="etablissement-aide">
        <option value=""></option>
      </select>
    </preau-combobox>
  `,
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const combobox = canvasElement.querySelector<PreauCombobox>('preau-combobox');
    if (!combobox) return;
    combobox.source = (query) => {
      const words = query.toLowerCase().split(/\s+/);
      const found = SCHOOLS.filter(({ label, detail }) => {
        const text = `${label} ${detail ?? ''}`.toLowerCase();
        return words.every((word) => text.includes(word));
      });
      return Promise.resolve(found);
    };
  },
};

export const TexteLibre = {
  name: 'Texte libre avec suggestions',
  parameters: {
    note: 'Avec un input et un datalist, la liste suggère seulement : tout texte est accepté.',
  },
  render: () => `
    <preau-combobox>
      <label for="naissance">Commune de naissance</label>
      <p slot="hint" id="naissance-aide">À l’étranger, écrivez le nom de la ville.</p>
      <input id="naissance" name="naissance" list="communes" value="Rennes" aria-describedby="naissance-aide">
      <datalist id="communes">
        <option value="Nantes">Loire-Atlantique</option>
        <option value="Rennes">Ille-et-Vilaine</option>
        <option value="Renneville">Eure</option>
        <option value="Saint-Malo">Ille-et-Vilaine</option>
      </datalist>
    </preau-combobox>
  `,
};

export const Erreur = {
  name: 'Erreur',
  parameters: {
    note: 'Le serveur écrit le message, aria-invalid et aria-describedby sur la liste ; le champ affiché les reprend.',
  },
  render: () => `
    <preau-combobox>
      <label for="langue">Langue vivante A</label>
      <select id="langue" name="langue" required aria-invalid="true" aria-describedby="langue-erreur">
        <option value="">Choisissez une langue</option>
        <option>Allemand</option>
        <option>Anglais</option>
        <option>Espagnol</option>
      </select>
      <p slot="error" id="langue-erreur">Choisissez la langue que l’enfant étudiera dès la 6e.</p>
    </preau-combobox>
  `,
};

export const Valide = {
  name: 'Valide',
  parameters: { note: 'Là où dire que c’est juste rassure, sous la réponse.' },
  render: () => `
    <preau-combobox>
      <label for="secteur">Collège de secteur</label>
      <select id="secteur" name="secteur" aria-describedby="secteur-valide">
        <option value="">Choisissez un collège</option>
        <option selected>Collège Les Ormeaux</option>
        <option>Collège Rosa-Parks</option>
      </select>
      <p slot="valid" id="secteur-valide">Ce collège est celui de votre adresse.</p>
    </preau-combobox>
  `,
};

export const LectureSeule = {
  name: 'Lecture seule',
  parameters: {
    note: 'readonly, que HTML ne donne qu’à un input : la réponse se lit et s’envoie, la liste ne s’ouvre pas.',
  },
  render: () => `
    <preau-combobox>
      <label for="residence">Commune de résidence</label>
      <p slot="hint" id="residence-aide">Pour la changer, écrivez à la mairie.</p>
      <input id="residence" name="residence" list="residences" value="Rennes" readonly aria-describedby="residence-aide">
      <datalist id="residences"><option value="Rennes"></option></datalist>
    </preau-combobox>
  `,
};

export const Desactive = {
  name: 'Désactivé',
  parameters: { note: 'Une liste désactivée n’est pas envoyée et ne prend pas le focus.' },
  render: () => `
    <preau-combobox>
      <label for="second">Second vœu</label>
      <p slot="hint" id="second-aide">Disponible quand le premier vœu est enregistré.</p>
      <select id="second" name="second" disabled aria-describedby="second-aide">
        <option>Lycée Bréquigny</option>
      </select>
    </preau-combobox>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  parameters: { note: 'Les bords suivent le sens de lecture : rien à ajouter.' },
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-combobox>
        <label for="madina">المدينة</label>
        <select id="madina" name="madina">
          <option>باريس</option>
          <option>رين</option>
        </select>
      </preau-combobox>
    </div>
  `,
};
