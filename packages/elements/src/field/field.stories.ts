// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Formulaires/Champ', id: 'champ', component: 'preau-field' };

export const Exemple = {
  render: () => `
    <preau-field>
      <label for="nom">Nom de naissance</label>
      <p slot="hint" id="nom-aide">Tel qu’il figure sur la pièce d’identité.</p>
      <input id="nom" name="nom" autocomplete="family-name" required aria-describedby="nom-aide">
    </preau-field>
  `,
};

export const Minimal = {
  name: 'Sans identifiants',
  parameters: {
    note: 'Sans id ni for, le script relie l’étiquette et l’aide au champ. Sans script, le lien manque : dans une page rendue par un serveur, écrivez-les.',
  },
  render: () => `
    <preau-field>
      <label>Prénom</label>
      <p slot="hint">Le premier de l’état civil.</p>
      <input name="prenom">
    </preau-field>
  `,
};

export const Erreur = {
  name: 'Erreur',
  parameters: {
    note: 'Le message dit ce qui manque et comment corriger. Le serveur écrit le message, aria-invalid et aria-describedby.',
  },
  render: () => `
    <preau-field>
      <label for="courriel">Adresse électronique</label>
      <p slot="hint" id="courriel-aide">Nous y envoyons l’accusé de réception.</p>
      <input
        id="courriel" name="courriel" type="email" autocomplete="email" value="camille.martin@"
        required aria-invalid="true" aria-describedby="courriel-aide courriel-erreur"
      >
      <p slot="error" id="courriel-erreur">Saisissez une adresse complète, par exemple nom@exemple.fr.</p>
    </preau-field>
  `,
};

export const Valide = {
  name: 'Saisie confirmée',
  parameters: {
    note: 'Seulement quand confirmer aide : un numéro vérifié, un établissement trouvé.',
  },
  render: () => `
    <preau-field>
      <label for="uai">Code de l’établissement (UAI)</label>
      <input id="uai" name="uai" value="0750001A" size="10" aria-describedby="uai-valide">
      <p slot="valid" id="uai-valide">Établissement trouvé.</p>
    </preau-field>
  `,
};

export const Types = {
  name: 'Nombre, date, téléphone, fichier',
  parameters: {
    note: 'Le type donne le bon clavier sur un téléphone. L’attribut size donne une largeur qui annonce la longueur attendue.',
  },
  render: () => `
    <preau-field>
      <label for="telephone">Téléphone</label>
      <p slot="hint" id="telephone-aide">Pour vous joindre en journée.</p>
      <input id="telephone" name="telephone" type="tel" autocomplete="tel" size="20" aria-describedby="telephone-aide">
    </preau-field>
    <preau-field>
      <label for="code-postal">Code postal</label>
      <input id="code-postal" name="code-postal" inputmode="numeric" autocomplete="postal-code" size="6">
    </preau-field>
    <preau-field>
      <label for="rentree">Date d’arrivée</label>
      <input id="rentree" name="rentree" type="date" min="2026-09-01">
    </preau-field>
    <preau-field>
      <label for="justificatif">Justificatif de domicile</label>
      <p slot="hint" id="justificatif-aide">PDF ou photo, 5 Mo au plus.</p>
      <input id="justificatif" name="justificatif" type="file" accept=".pdf,image/*" aria-describedby="justificatif-aide">
    </preau-field>
  `,
};

export const Liste = {
  name: 'Liste déroulante',
  parameters: {
    note: 'À partir de huit réponses environ ; en dessous, préférez des boutons radio.',
  },
  render: () => `
    <preau-field>
      <label for="academie">Académie</label>
      <select id="academie" name="academie" required>
        <option value="">Choisissez une académie</option>
        <option>Aix-Marseille</option>
        <option>Amiens</option>
        <option>Besançon</option>
        <option>Bordeaux</option>
      </select>
    </preau-field>
  `,
};

export const TexteLong = {
  name: 'Texte long et compteur',
  parameters: {
    note: 'Avec maxlength, la saisie s’arrête à la limite. Avec counter="600", on peut dépasser : le dépassement est une erreur jusqu’à ce que le texte soit assez court.',
  },
  render: () => `
    <preau-field counter="600">
      <label for="motif">Motif de la demande</label>
      <p slot="hint" id="motif-aide">Quelques phrases, 600 caractères au plus.</p>
      <textarea id="motif" name="motif" rows="5" aria-describedby="motif-aide"></textarea>
    </preau-field>
    <preau-field counter>
      <label for="surnom">Nom d’usage</label>
      <input id="surnom" name="surnom" maxlength="40" value="Martin-Delacroix">
    </preau-field>
  `,
};

export const Unites = {
  name: 'Préfixe et unité',
  parameters: {
    note: 'L’unité est lue avec le champ si elle est dans l’étiquette ou dans l’aide : ne comptez pas sur le suffixe seul.',
  },
  render: () => `
    <preau-field>
      <label for="revenu">Revenu fiscal de référence, en euros</label>
      <input id="revenu" name="revenu" inputmode="numeric" size="8">
      <span slot="suffix" aria-hidden="true">€</span>
    </preau-field>
    <preau-field>
      <label for="site">Adresse du site de l’établissement</label>
      <span slot="prefix" aria-hidden="true">https://</span>
      <input id="site" name="site" autocomplete="url">
    </preau-field>
  `,
};

export const Facultatif = {
  name: 'Champs obligatoires et facultatifs',
  parameters: {
    note: 'Une phrase en tête du formulaire, et « (facultatif) » dans un <small> de l’étiquette : cela se voit et s’entend partout, une fois.',
  },
  render: () => `
    <p>Sauf mention « facultatif », tous les champs sont obligatoires.</p>
    <preau-field>
      <label for="voie">Adresse</label>
      <input id="voie" name="voie" autocomplete="address-line1" required>
    </preau-field>
    <preau-field>
      <label for="complement">Complément d’adresse <small>(facultatif)</small></label>
      <p slot="hint" id="complement-aide">Bâtiment, étage, appartement.</p>
      <input id="complement" name="complement" autocomplete="address-line2" aria-describedby="complement-aide">
    </preau-field>
  `,
};

export const Aide = {
  name: 'Aide dépliable',
  parameters: {
    note: 'Pour ce que peu de personnes cherchent ; l’essentiel reste dans l’aide courte.',
  },
  render: () => `
    <preau-field>
      <label for="ine">Identifiant national élève (INE)</label>
      <details slot="help">
        <summary>Où trouver l’INE ?</summary>
        <p>Sur le bulletin ou le certificat de scolarité, sous le nom de l’élève.</p>
      </details>
      <input id="ine" name="ine" autocomplete="off" size="12">
    </preau-field>
  `,
};

export const Lecture = {
  name: 'Liste en lecture seule',
  parameters: {
    note: 'HTML n’a pas de liste ni de case en lecture seule : écrivez la réponse dans un <output>, et sa valeur dans un champ caché.',
  },
  render: () => `
    <preau-field>
      <label for="classe">Classe</label>
      <output id="classe">6e B</output>
      <input type="hidden" name="classe" value="6B">
    </preau-field>
  `,
};

export const Desactive = {
  name: 'Désactivé et en lecture seule',
  parameters: {
    note: 'Un champ désactivé n’est pas envoyé et ne prend pas le focus ; un champ en lecture seule est envoyé, se lit et se copie.',
  },
  render: () => `
    <preau-field>
      <label for="ine-lu">Identifiant national élève (INE)</label>
      <input id="ine-lu" name="ine-lu" value="120400000AB" size="12" readonly>
    </preau-field>
    <preau-field>
      <label for="second">Second vœu</label>
      <p slot="hint" id="second-aide">Disponible quand le premier vœu est enregistré.</p>
      <input id="second" name="second" disabled aria-describedby="second-aide">
    </preau-field>
  `,
};

export const Long = {
  name: 'Étiquette et message longs',
  parameters: { note: 'Rien n’est coupé, même à 320 px de large ou avec un texte à 200 %.' },
  render: () => `
    <preau-field>
      <label for="allergies">Allergies, intolérances alimentaires et traitements dont l’équipe éducative doit avoir connaissance pendant l’accueil périscolaire</label>
      <p slot="hint" id="allergies-aide">Ces informations sont transmises uniquement à l’infirmière scolaire et au service de restauration.</p>
      <textarea id="allergies" name="allergies" required aria-invalid="true" aria-describedby="allergies-aide allergies-erreur"></textarea>
      <p slot="error" id="allergies-erreur">Indiquez les allergies de l’enfant, ou écrivez « aucune » s’il n’en a pas : le service de restauration en a besoin avant le 1er septembre.</p>
    </preau-field>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  parameters: { note: 'Les bords suivent le sens de lecture : rien à ajouter.' },
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-field>
        <label for="ism">الاسم العائلي</label>
        <p slot="hint" id="ism-aide">كما هو مكتوب في وثيقة الهوية.</p>
        <input id="ism" name="ism" aria-describedby="ism-aide">
      </preau-field>
    </div>
  `,
};

export const Anglais = {
  name: 'En anglais',
  parameters: {
    note: 'Les phrases que le composant ajoute suivent l’attribut lang le plus proche : ici, le compteur.',
  },
  render: () => `
    <div lang="en">
      <preau-field counter>
        <label for="reason">Reason for your request</label>
        <textarea id="reason" name="reason" maxlength="200">Moving house</textarea>
      </preau-field>
    </div>
  `,
};
