// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/Transcription',
  id: 'transcription',
  component: 'preau-transcription',
};

const TEXTE = `
        <p>Une élève de 6e marche dans le couloir. Elle dit : « Ici, c’est la salle de permanence. On y va quand un professeur est absent. »</p>
        <p>Elle ouvre la porte du centre de documentation. « Et là, on peut lire, chercher, ou travailler à plusieurs sans bruit. »</p>`;

export const Exemple = {
  render: () => `
    <preau-transcription>
      <details>
        <summary>Transcription de la visite du collège</summary>${TEXTE}
      </details>
    </preau-transcription>
  `,
};

export const Ouverte = {
  name: 'Ouverte',
  parameters: { note: '« Agrandir » apparaît avec le script, sous le texte ouvert.' },
  render: () => `
    <preau-transcription>
      <details open>
        <summary>Transcription de la visite du collège</summary>${TEXTE}
        <ul><li>Durée : 1 min 20</li><li>Voix : Lina, élève de 6e</li></ul>
      </details>
    </preau-transcription>
  `,
};

export const Anglais = {
  name: 'En anglais',
  render: () => `
    <div lang="en">
      <preau-transcription>
        <details open><summary>Transcript of the visit</summary><p>A pupil walks along the corridor. “This is where we wait when a teacher is away.”</p></details>
      </preau-transcription>
    </div>
  `,
};
