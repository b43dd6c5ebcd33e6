// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Icône', id: 'icone', component: 'preau-icon' };

export const Exemple = {
  render: () => `
    <p><preau-icon name="calendar"></preau-icon> Rentrée le 1er septembre</p>
  `,
};

export const Sens = {
  name: 'Une icône qui porte le sens',
  parameters: {
    note: 'Sans mot à côté, donnez-lui un nom avec label : il est annoncé comme une image.',
  },
  render: () => `
    <p>Pièce d’identité : <preau-icon name="check" label="reçue"></preau-icon></p>
  `,
};

export const Tailles = {
  name: 'Taille et couleur du texte',
  parameters: { note: 'L’icône suit le texte qui l’entoure.' },
  render: () => `
    <h2><preau-icon name="school"></preau-icon> Établissement</h2>
    <p><preau-icon name="map-pin"></preau-icon> 12 rue des Écoles, Nantes</p>
    <p><small><preau-icon name="clock"></preau-icon> Mis à jour hier</small></p>
  `,
};

export const Bouton = {
  name: 'Dans un bouton',
  render: () => `
    <preau-button variant="secondary">
      <button type="button"><preau-icon name="printer"></preau-icon> Imprimer</button>
    </preau-button>
    <preau-button variant="quiet">
      <button type="button">
        <preau-icon name="trash"></preau-icon>
        <span class="preau-visually-hidden">Supprimer le justificatif</span>
      </button>
    </preau-button>
  `,
};

export const Miroir = {
  name: 'De droite à gauche',
  parameters: { note: 'Les flèches se retournent ; une horloge ou une coche ne se retourne pas.' },
  render: () => `
    <p dir="rtl" lang="ar"><preau-icon name="arrow-right"></preau-icon> التالي</p>
  `,
};

export const Repli = {
  name: 'Sans le module',
  parameters: {
    note: 'Le dessin écrit à l’intérieur se voit tant qu’aucune icône de ce nom n’est enregistrée.',
  },
  render: () => `
    <p>
      <preau-icon>
        <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M5 12h14" /></svg>
      </preau-icon>
      Réduire
    </p>
  `,
};
