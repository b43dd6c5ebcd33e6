// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Formulaires/Ajout de fichiers',
  id: 'fichiers',
  component: 'preau-upload',
};

export const Exemple = {
  render: () => `
    <preau-upload max-size="5 Mo">
      <label for="domicile">Justificatif de domicile</label>
      <p slot="hint" id="domicile-aide">PDF ou photo, 5 Mo au plus. Moins de trois mois.</p>
      <input id="domicile" name="domicile" type="file" accept=".pdf,image/*" required aria-describedby="domicile-aide">
    </preau-upload>
  `,
};

export const Plusieurs = {
  name: 'Plusieurs fichiers',
  parameters: { note: 'Chaque choix s’ajoute à la liste au lieu de remplacer le précédent.' },
  render: () => `
    <preau-upload max-size="5 Mo" max-total="20 Mo" max-files="6">
      <label for="pieces">Pièces du dossier</label>
      <p slot="hint" id="pieces-aide">PDF ou photos : 6 fichiers au plus, 5 Mo chacun, 20 Mo en tout.</p>
      <input id="pieces" name="pieces" type="file" accept=".pdf,image/*" multiple aria-describedby="pieces-aide">
    </preau-upload>
  `,
};

export const Erreur = {
  name: 'Erreur',
  parameters: {
    note: 'Écrite par le serveur : après un envoi, le champ est vide, les fichiers sont à reprendre.',
  },
  render: () => `
    <preau-upload>
      <label for="photo">Photo d’identité</label>
      <p slot="hint" id="photo-aide">JPG ou PNG, 2 Mo au plus.</p>
      <input id="photo" name="photo" type="file" accept=".jpg,.jpeg,.png" aria-invalid="true" aria-describedby="photo-aide photo-erreur">
      <p slot="error" id="photo-erreur">Ajoutez une photo d’identité où le visage se voit en entier.</p>
    </preau-upload>
  `,
};

export const Inactif = {
  name: 'Que l’on ne peut pas changer',
  render: () => `
    <preau-upload>
      <label for="bilan">Bilan de stage</label>
      <p slot="hint" id="bilan-aide">Possible après la fin du stage.</p>
      <input id="bilan" name="bilan" type="file" disabled aria-describedby="bilan-aide">
    </preau-upload>
  `,
};

export const Long = {
  name: 'Étiquette longue',
  render: () => `
    <preau-upload data-drop="ou déposez ici les pages numérisées de la convention signée par toutes les parties">
      <label for="convention">Convention de stage signée par l’élève, ses responsables légaux, l’établissement et l’entreprise d’accueil</label>
      <input id="convention" name="convention" type="file" multiple>
    </preau-upload>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-upload data-drop="أو أفلت ملفاتك هنا">
        <label for="wathaiq">الوثائق</label>
        <input id="wathaiq" name="wathaiq" type="file" multiple>
      </preau-upload>
    </div>
  `,
};
