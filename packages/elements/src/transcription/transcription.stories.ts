// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/preau-transcription',
  id: 'transcription',
  component: 'preau-transcription',
};

export const Exemple = {
  render: () => `
    <preau-transcription>
      <p>Texte</p>
    </preau-transcription>
  `,
};
