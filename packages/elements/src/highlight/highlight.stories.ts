// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/Mise en exergue',
  id: 'mise-en-exergue',
  component: 'preau-highlight',
};

export const Exemple = {
  render: () => `
    <preau-highlight>
      <p>L’instruction est obligatoire pour tous les enfants de 3 à 16 ans, français et étrangers, qui vivent en France.</p>
    </preau-highlight>
  `,
};

export const Tailles = {
  name: 'Les trois tailles',
  render: () => `
    <preau-highlight size="small">
      <p>Le livret scolaire unique suit l’élève du CP à la 3e.</p>
    </preau-highlight>
    <preau-highlight size="medium">
      <p>Le livret scolaire unique suit l’élève du CP à la 3e.</p>
    </preau-highlight>
    <preau-highlight size="large">
      <p>Le livret scolaire unique suit l’élève du CP à la 3e.</p>
    </preau-highlight>
  `,
};

export const Long = {
  name: 'Plusieurs paragraphes',
  render: () => `
    <preau-highlight>
      <p>Le contrôle continu compte pour une part de la note finale. Il prend en compte les moyennes annuelles de toutes les disciplines.</p>
      <p>Les épreuves ponctuelles ont lieu à la fin du mois de juin. <a href="/dnb">Voir le calendrier du brevet</a></p>
    </preau-highlight>
  `,
};

export const Accents = {
  name: 'Les accents',
  parameters: { note: 'La couleur ne dit rien : elle accorde la mise en page à un sujet.' },
  render: () => `
    <preau-highlight accent="blue"><p>Bleu</p></preau-highlight>
    <preau-highlight accent="teal"><p>Vert d’eau</p></preau-highlight>
    <preau-highlight accent="green"><p>Vert</p></preau-highlight>
    <preau-highlight accent="yellow"><p>Jaune</p></preau-highlight>
    <preau-highlight accent="pink"><p>Rose</p></preau-highlight>
    <preau-highlight accent="violet"><p>Violet</p></preau-highlight>
  `,
};
