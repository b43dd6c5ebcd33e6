// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Actions/Bouton', id: 'bouton', component: 'preau-button' };

export const Exemple = {
  render: () => `
    <preau-button>
      <button type="submit">Enregistrer et continuer</button>
    </preau-button>
  `,
};

export const Variantes = {
  name: 'Les cinq variantes',
  parameters: {
    note: 'Une seule action principale par page ou par étape. Le rouge est pour ce qui supprime ou ne peut pas être annulé.',
  },
  render: () => `
    <preau-button variant="primary"><button type="button">Envoyer le dossier</button></preau-button>
    <preau-button variant="secondary"><button type="button">Enregistrer un brouillon</button></preau-button>
    <preau-button variant="tertiary"><button type="button">Ajouter un responsable</button></preau-button>
    <preau-button variant="quiet"><button type="button">Annuler</button></preau-button>
    <preau-button variant="danger"><button type="button">Supprimer le dossier</button></preau-button>
  `,
};

export const Tailles = {
  name: 'Les trois tailles',
  parameters: {
    note: 'Petit : 2 rem de haut ; moyen : 2,75 rem ; grand : 3,25 rem (32, 44 et 52 px quand le texte est à 16 px).',
  },
  render: () => `
    <preau-button size="small"><button type="button">Modifier</button></preau-button>
    <preau-button size="medium"><button type="button">Modifier la réponse</button></preau-button>
    <preau-button size="large"><button type="button">Commencer l’inscription</button></preau-button>
  `,
};

export const Lien = {
  name: 'Un lien qui a l’air d’un bouton',
  parameters: {
    note: 'Pour aller ailleurs ou télécharger, écrivez un lien. L’apparence ne change pas, le rôle annoncé est « lien ».',
  },
  render: () => `
    <preau-button><a href="#inscription">Commencer une inscription</a></preau-button>
    <preau-button variant="secondary"><a href="bulletin.pdf" download>Télécharger le bulletin (PDF, 180 ko)</a></preau-button>
  `,
};

export const Icone = {
  name: 'Avec une icône',
  parameters: {
    note: 'Avant ou après le texte, selon l’ordre du HTML. L’icône double le texte : elle est ignorée des lecteurs d’écran (aria-hidden="true").',
  },
  render: () => `
    <preau-button variant="secondary">
      <button type="button">
        <svg aria-hidden="true" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">
          <path d="M12 4v11m-5-5 5 5 5-5M4 20h16" />
        </svg>
        Télécharger
      </button>
    </preau-button>
    <preau-button><a href="/etape-2">Étape suivante <preau-icon name="arrow-right"></preau-icon></a></preau-button>
    <preau-button size="small" variant="tertiary"><button type="button"><preau-icon name="printer"></preau-icon> Imprimer</button></preau-button>
    <preau-button size="large"><button type="button"><preau-icon name="send"></preau-icon> Envoyer le dossier</button></preau-button>
  `,
};

export const IconeSeule = {
  name: 'Icône seule',
  parameters: {
    note: 'Les mots sont dans un span après l’icône : lus, pas vus. Sans script, ils remplacent une icône qui ne viendra pas.',
  },
  render: () => `
    <preau-button icon-only size="small" variant="tertiary"><button type="button"><preau-icon name="edit"></preau-icon><span>Modifier l’adresse</span></button></preau-button>
    <preau-button icon-only variant="secondary"><button type="button"><preau-icon name="printer"></preau-icon><span>Imprimer l’emploi du temps</span></button></preau-button>
    <preau-button icon-only size="large"><a href="/recherche"><preau-icon name="search"></preau-icon><span>Rechercher un établissement</span></a></preau-button>
    <preau-button icon-only variant="danger"><button type="button"><preau-icon name="trash"></preau-icon><span>Supprimer le justificatif de domicile</span></button></preau-button>
    <preau-button icon-only variant="quiet"><button type="button" aria-busy="true"><preau-icon name="refresh"></preau-icon><span>Actualisation en cours</span></button></preau-button>
  `,
};

export const Fermer = {
  name: 'Fermer',
  parameters: {
    note: 'Discret et petit, l’icône après le texte : en haut d’une fenêtre, d’un panneau.',
  },
  render: () => `
    <preau-button variant="quiet" size="small"><button type="button">Fermer <preau-icon name="close"></preau-icon></button></preau-button>
  `,
};

export const Desactive = {
  name: 'Désactivé',
  parameters: {
    note: 'À éviter : dites plutôt ce qui manque quand la personne valide. Un lien sans href est un lien qu’on ne peut pas suivre.',
  },
  render: () => `
    <preau-button><button type="button" disabled>Envoyer</button></preau-button>
    <preau-button variant="secondary"><button type="button" disabled>Enregistrer</button></preau-button>
    <preau-button variant="secondary"><a role="link" aria-disabled="true">Télécharger l’attestation</a></preau-button>
  `,
};

export const Occupe = {
  name: 'Action en cours',
  parameters: {
    note: 'Le bouton garde sa place et son nom ; l’anneau s’arrête de tourner pour qui demande moins d’animations.',
  },
  render: () => `
    <preau-button><button type="submit" aria-busy="true">Envoi en cours</button></preau-button>
    <preau-button variant="secondary"><button type="button" aria-busy="true">Recherche en cours</button></preau-button>
  `,
};

export const Long = {
  name: 'Texte long',
  parameters: { note: 'Le texte passe à la ligne ; il n’est jamais coupé.' },
  render: () => `
    <preau-button>
      <button type="button">
        Confirmer que les deux responsables légaux ont lu et accepté le règlement intérieur de l’établissement
      </button>
    </preau-button>
  `,
};
