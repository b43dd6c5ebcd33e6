// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Compte',
  id: 'compte',
  component: 'preau-account',
  parameters: { docs: { story: { inline: false, height: '22rem' } } },
};

const PANEL = `
        <div>
          <p><strong>Camille Martin</strong> Parent de Lou et Sacha</p>
          <ul>
            <li><a href="/compte">Mes informations</a></li>
            <li><a href="/compte/notifications">Notifications</a></li>
            <li><a href="/compte/profils">Changer de profil</a></li>
          </ul>
          <form method="post" action="/deconnexion">
            <preau-button variant="secondary" size="small"><button type="submit">Se déconnecter</button></preau-button>
          </form>
        </div>`;

export const Exemple = {
  render: () => `
    <preau-account>
      <details>
        <summary><preau-icon name="user"></preau-icon> Camille Martin</summary>${PANEL}
      </details>
    </preau-account>
  `,
};

export const Ouvert = {
  name: 'Ouvert',
  render: () => `
    <preau-account>
      <details open>
        <summary>Mon compte</summary>${PANEL}
      </details>
    </preau-account>
  `,
};
