// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Navigation/Partage', id: 'partage', component: 'preau-share' };

export const Exemple = {
  render: () => `
    <preau-share>
      <h2>Partager la page</h2>
      <ul>
        <li><a href="mailto:?subject=Inscription%20en%206e&amp;body=https%3A%2F%2Facademie.example%2Finscription">Par courrier électronique</a></li>
        <li><a href="https://mastodon.example/share?text=https%3A%2F%2Facademie.example%2Finscription" rel="external">Mastodon</a></li>
        <li><button type="button" slot="copy">Copier le lien</button></li>
        <li><button type="button" slot="native">Partager avec l’appareil</button></li>
      </ul>
    </preau-share>
  `,
};

export const Liens = {
  name: 'Des liens seuls',
  parameters: { note: 'Rien n’est chargé depuis les sites où mènent les liens.' },
  render: () => `
    <preau-share>
      <p>Faire connaître le concours</p>
      <ul>
        <li><a href="mailto:?subject=Concours%20d%E2%80%99%C3%A9loquence">Par courrier électronique</a></li>
        <li><a href="https://reseau.example/partage" rel="external">Le réseau de l’académie</a></li>
      </ul>
    </preau-share>
  `,
};
