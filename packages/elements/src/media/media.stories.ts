// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Média', id: 'media', component: 'preau-media' };

export const Exemple = {
  render: () => `
    <preau-media>
      <figure>
        <img src="images/cour.svg" alt="Une cour d’école : un arbre, une marelle, un préau à quatre travées." width="640" height="360">
        <figcaption>La cour du groupe scolaire Jules-Ferry après les travaux. Photo : mairie de Rezé</figcaption>
      </figure>
    </preau-media>
  `,
};

export const Ratios = {
  name: 'Les proportions',
  parameters: { note: 'L’image est rognée au centre pour tenir dans la proportion demandée.' },
  render: () => `
    <div class="preau-grid">
      <div class="preau-span-6"><preau-media ratio="32/9"><figure><img src="images/college.svg" alt="" width="640" height="360"><figcaption>32/9</figcaption></figure></preau-media></div>
      <div class="preau-span-6"><preau-media ratio="16/9"><figure><img src="images/college.svg" alt="" width="640" height="360"><figcaption>16/9</figcaption></figure></preau-media></div>
      <div class="preau-span-3"><preau-media ratio="3/2"><figure><img src="images/college.svg" alt="" width="640" height="360"><figcaption>3/2</figcaption></figure></preau-media></div>
      <div class="preau-span-3"><preau-media ratio="4/3"><figure><img src="images/college.svg" alt="" width="640" height="360"><figcaption>4/3</figcaption></figure></preau-media></div>
      <div class="preau-span-3"><preau-media ratio="1/1"><figure><img src="images/college.svg" alt="" width="640" height="360"><figcaption>1/1</figcaption></figure></preau-media></div>
      <div class="preau-span-3"><preau-media ratio="3/4"><figure><img src="images/college.svg" alt="" width="640" height="360"><figcaption>3/4</figcaption></figure></preau-media></div>
      <div class="preau-span-3"><preau-media ratio="2/3"><figure><img src="images/college.svg" alt="" width="640" height="360"><figcaption>2/3</figcaption></figure></preau-media></div>
    </div>
  `,
};

export const Tailles = {
  name: 'Petit, large',
  parameters: {
    note: 'Le petit fait 20 rem au plus ; le large déborde du texte à partir de 62 em.',
  },
  render: () => `
    <div class="preau-prose">
      <preau-media size="small"><figure><img src="images/cantine.svg" alt="" width="640" height="360"><figcaption>Le menu du jour</figcaption></figure></preau-media>
      <preau-media size="large"><figure><img src="images/cantine.svg" alt="" width="640" height="360"><figcaption>Le menu du jour</figcaption></figure></preau-media>
    </div>
  `,
};

export const Video = {
  name: 'Vidéo et transcription',
  parameters: {
    note: 'Rien ne démarre tout seul : pas d’autoplay. Les sous-titres sont un <track> ; la transcription suit la figure.',
  },
  render: () => `
    <preau-media>
      <figure>
        <video controls preload="none" poster="images/college.svg" width="640" height="360">
          <source src="videos/visite.mp4" type="video/mp4">
          <track kind="captions" srclang="fr" label="Français" src="videos/visite.vtt">
          <p><a href="videos/visite.mp4">Télécharger la vidéo de la visite</a></p>
        </video>
        <figcaption>Visite du collège, 1 min 20</figcaption>
      </figure>
      <preau-transcription slot="transcription">
        <details>
          <summary>Transcription de la vidéo</summary>
          <p>Une élève de 6e marche dans le couloir. Elle dit : « Ici, c’est la salle de permanence. On y va quand un professeur est absent. »</p>
          <p>Elle ouvre la porte du centre de documentation. « Et là, on peut lire, chercher, ou travailler à plusieurs sans bruit. »</p>
        </details>
      </preau-transcription>
    </preau-media>
  `,
};

export const Lien = {
  name: 'Légende avec un lien',
  render: () => `
    <preau-media>
      <figure>
        <img src="images/college.svg" alt="Un collège au fronton rouge, une horloge au-dessus de la porte." width="640" height="360">
        <figcaption>Le collège Simone-Veil. <a href="/etablissements/0440001A">Voir la fiche de l’établissement</a></figcaption>
      </figure>
    </preau-media>
  `,
};
