// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Actions/Lien', id: 'lien', component: 'preau-link' };

export const Exemple = {
  render: () => `
    <preau-link><a href="/reglement">Lire le règlement intérieur</a></preau-link>
  `,
};

export const Telechargement = {
  name: 'Téléchargement',
  parameters: { note: 'Le détail dit le format, le poids et, si elle change, la langue.' },
  render: () => `
    <preau-link>
      <a href="/bulletin.pdf" download>Télécharger le bulletin du 1er trimestre</a>
      <span slot="detail">PDF – 180 ko</span>
    </preau-link>
  `,
};

export const NouvelleFenetre = {
  name: 'Nouvelle fenêtre',
  parameters: {
    note: 'Le signe est dessiné ; c’est à vous de le dire en mots. Évitez d’ouvrir une fenêtre sans raison.',
  },
  render: () => `
    <preau-link>
      <a href="https://www.education.gouv.fr" target="_blank" rel="noopener">Site du ministère <span class="preau-visually-hidden">(nouvelle fenêtre)</span></a>
    </preau-link>
  `,
};

export const Tailles = {
  name: 'Les trois tailles',
  render: () => `
    <p><preau-link size="small"><a href="/aide">Besoin d’aide ?</a></preau-link></p>
    <p><preau-link size="medium"><a href="/pieces">Voir les pièces à fournir</a></preau-link></p>
    <p><preau-link size="large"><a href="/inscription">Reprendre mon inscription</a></preau-link></p>
  `,
};

export const Icone = {
  name: 'Avec une icône',
  render: () => `
    <p><preau-link><a href="/calendrier"><preau-icon name="calendar"></preau-icon> Calendrier des conseils de classe</a></preau-link></p>
    <p><preau-link><a href="/orientation">Préparer son orientation <preau-icon name="arrow-right"></preau-icon></a></preau-link></p>
    <p><preau-link size="small"><a href="#haut"><preau-icon name="arrow-up"></preau-icon> Haut de page</a></preau-link></p>
  `,
};

export const Indisponible = {
  name: 'Qui ne peut pas être suivi',
  parameters: {
    note: 'Sans href, il ne prend pas le focus et n’est pas souligné. Dites à côté quand il le pourra.',
  },
  render: () => `
    <preau-link>
      <a role="link" aria-disabled="true">Consulter les résultats du brevet</a>
      <span slot="detail">À partir du 8 juillet à 10 h</span>
    </preau-link>
  `,
};
