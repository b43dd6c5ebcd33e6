// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Actions/Groupe de boutons',
  id: 'boutons',
  component: 'preau-button-group',
};

export const Exemple = {
  render: () => `
    <preau-button-group>
      <preau-button><button type="submit">Enregistrer et continuer</button></preau-button>
      <preau-button variant="secondary"><a href="/etape-1">Revenir à l’étape 1</a></preau-button>
    </preau-button-group>
  `,
};

export const Liste = {
  name: 'En liste',
  parameters: { note: 'À partir de trois boutons, une liste annonce combien il y en a.' },
  render: () => `
    <preau-button-group>
      <ul>
        <li><preau-button variant="tertiary"><button type="button">Imprimer</button></preau-button></li>
        <li><preau-button variant="tertiary"><button type="button">Télécharger</button></preau-button></li>
        <li><preau-button variant="tertiary"><button type="button">Partager</button></preau-button></li>
      </ul>
    </preau-button-group>
  `,
};

export const Egaux = {
  name: 'Largeurs égales',
  render: () => `
    <preau-button-group equal>
      <preau-button><button type="button">Accepter la proposition</button></preau-button>
      <preau-button variant="secondary"><button type="button">Refuser</button></preau-button>
    </preau-button-group>
  `,
};

export const Empiles = {
  name: 'L’un sous l’autre',
  render: () => `
    <preau-button-group stacked>
      <preau-button><button type="button">Se connecter avec ÉduConnect</button></preau-button>
      <preau-button variant="secondary"><button type="button">Créer un compte</button></preau-button>
    </preau-button-group>
  `,
};

export const Fin = {
  name: 'À la fin de la ligne',
  render: () => `
    <preau-button-group align="end">
      <preau-button variant="quiet"><button type="button">Annuler</button></preau-button>
      <preau-button><button type="button">Valider</button></preau-button>
    </preau-button-group>
  `,
};

export const Centre = {
  name: 'Au centre, aux deux bouts',
  render: () => `
    <preau-button-group align="center">
      <preau-button variant="secondary"><a href="/precedent">Élève précédent</a></preau-button>
      <preau-button variant="secondary"><a href="/suivant">Élève suivant</a></preau-button>
    </preau-button-group>
    <preau-button-group align="between">
      <preau-button variant="secondary"><a href="/etape-2">Revenir aux responsables</a></preau-button>
      <preau-button><button type="submit">Enregistrer et continuer</button></preau-button>
    </preau-button-group>
  `,
};

export const Replie = {
  name: 'Toute la largeur sur un petit écran',
  render: () => `
    <preau-button-group fold>
      <preau-button><button type="submit">Payer la cantine</button></preau-button>
      <preau-button variant="secondary"><button type="button">Payer plus tard</button></preau-button>
    </preau-button-group>
  `,
};

export const Tailles = {
  name: 'Petits, grands, avec des icônes',
  render: () => `
    <preau-button-group>
      <preau-button size="small" variant="tertiary"><button type="button"><preau-icon name="edit"></preau-icon> Modifier</button></preau-button>
      <preau-button size="small" variant="tertiary"><button type="button"><preau-icon name="copy"></preau-icon> Dupliquer</button></preau-button>
      <preau-button icon-only size="small" variant="tertiary"><button type="button"><preau-icon name="trash"></preau-icon><span>Supprimer l’évaluation de mathématiques</span></button></preau-button>
    </preau-button-group>
    <preau-button-group>
      <preau-button size="large"><a href="/parent">Espace parent</a></preau-button>
      <preau-button size="large" variant="secondary"><a href="/eleve">Espace élève</a></preau-button>
    </preau-button-group>
  `,
};
