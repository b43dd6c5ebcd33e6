// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Choix de la langue',
  id: 'choix-de-la-langue',
  component: 'preau-language',
  parameters: { docs: { story: { inline: false, height: '18rem' } } },
};

const LANGUAGES = `
        <ul>
          <li><a href="/" hreflang="fr" lang="fr" aria-current="true">Français</a></li>
          <li><a href="/en/" hreflang="en" lang="en">English</a></li>
          <li><a href="/es/" hreflang="es" lang="es">Español</a></li>
          <li><a href="/ar/" hreflang="ar" lang="ar" dir="rtl">العربية</a></li>
        </ul>`;

export const Exemple = {
  render: () => `
    <preau-language>
      <details>
        <summary><preau-icon name="language"></preau-icon> Langue : français</summary>${LANGUAGES}
      </details>
    </preau-language>
  `,
};

export const Ouvert = {
  name: 'Ouvert',
  render: () => `
    <preau-language>
      <details open>
        <summary>Langue : français</summary>${LANGUAGES}
      </details>
    </preau-language>
  `,
};
