// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/Contenu d’un autre site',
  id: 'contenu-autre-site',
  component: 'preau-consent-embed',
};

const VIDEO = `
      <preau-media><figure>
        <iframe data-src="https://video.example/embed/visite" title="Visite du collège" allowfullscreen></iframe>
        <figcaption>Visite du collège, 3 min</figcaption>
      </figure></preau-media>
      <div slot="placeholder">
        <p>Cette vidéo est sur video.example, qui dépose des traceurs pour la montrer.</p>
        <p><a href="https://video.example/visite">Voir la visite du collège sur video.example</a></p>
      </div>`;

export const Exemple = {
  render: () => `
    <preau-consent-embed purpose="video">${VIDEO}
    </preau-consent-embed>`,
};

export const Toujours = {
  name: 'Dans une page qui demande l’accord',
  parameters: {
    note: 'Avec un `preau-consent` dans la page, un second bouton donne l’accord pour toute la finalité.',
  },
  render: () => `
    <preau-consent answered><section aria-labelledby="ce-titre"><h2 id="ce-titre">Des contenus d’autres sites</h2>
      <form method="post" action="/consentement"><preau-button><button name="consentement" value="all">Tout accepter</button></preau-button>
        <preau-button><button name="consentement" value="none">Tout refuser</button></preau-button></form>
      <details><summary>Personnaliser</summary><form method="post" action="/consentement">
        <preau-choice><input type="checkbox" name="video" value="accept" id="ce-video"><label for="ce-video">Vidéos</label></preau-choice>
        <preau-button><button name="consentement" value="custom">Enregistrer</button></preau-button></form></details></section></preau-consent>
    <preau-consent-embed purpose="video">${VIDEO}
    </preau-consent-embed>`,
};

export const Autorise = {
  name: 'Une fois autorisé',
  parameters: { note: 'Le serveur écrit `allowed`, et `src` à la place de `data-src`.' },
  render: () => `
    <preau-consent-embed purpose="map" allowed>
      <preau-media><figure>
        <img src="images/college.svg" alt="Plan : le collège est au bout de la rue des Écoles." width="640" height="360">
        <figcaption>Plan d’accès</figcaption>
      </figure></preau-media>
      <div slot="placeholder"><p><a href="https://carte.example/college">Voir le plan d’accès sur carte.example</a></p></div>
    </preau-consent-embed>`,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-consent-embed purpose="video">
        <iframe data-src="https://video.example/embed/visite" title="زيارة المدرسة"></iframe>
        <div slot="placeholder"><p>هذا الفيديو على video.example.</p>
          <p><a href="https://video.example/visite">مشاهدة الزيارة على video.example</a></p></div>
      </preau-consent-embed>
    </div>`,
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Le nom des boutons suit l’attribut lang : « Allow this time ».' },
  render: () => `
    <div lang="en">
      <preau-consent-embed purpose="video">
        <iframe data-src="https://video.example/embed/visit" title="Visit of the school"></iframe>
        <div slot="placeholder"><p>This video is on video.example, which tracks those who watch it.</p>
          <p><a href="https://video.example/visit">Watch the visit on video.example</a></p></div>
      </preau-consent-embed>
    </div>`,
};
