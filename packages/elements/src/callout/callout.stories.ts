// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Mise en avant', id: 'mise-en-avant', component: 'preau-callout' };

export const Exemple = {
  render: () => `
    <preau-callout>
      <h2>La demande de bourse est ouverte</h2>
      <p>Vous pouvez la déposer jusqu’au 15 octobre, même si vous n’êtes pas sûr d’y avoir droit.</p>
      <preau-button><a href="/bourse">Simuler ma bourse</a></preau-button>
    </preau-callout>
  `,
};

export const SansTitre = {
  name: 'Sans titre',
  render: () => `
    <preau-callout>
      <p>Les vacances d’automne commencent le samedi 17 octobre après la classe.</p>
    </preau-callout>
  `,
};

export const Icone = {
  name: 'Avec une icône',
  parameters: { note: 'L’icône illustre : elle est ignorée des lecteurs d’écran.' },
  render: () => `
    <preau-callout>
      <preau-icon slot="icon" name="bell"></preau-icon>
      <h2>Deux rendez-vous à ne pas manquer</h2>
      <p>La réunion parents-professeurs a lieu le 12 novembre ; le forum des métiers, le 4 décembre.</p>
    </preau-callout>
  `,
};

export const Liste = {
  name: 'Avec une liste et un lien',
  render: () => `
    <preau-callout>
      <h2>Pour préparer le conseil de classe</h2>
      <ul>
        <li>Relire le bulletin du trimestre précédent ;</li>
        <li>noter les questions de la classe ;</li>
        <li>les transmettre aux délégués avant le 3 décembre.</li>
      </ul>
      <p><a href="/conseil-de-classe">Comprendre le rôle des délégués</a></p>
    </preau-callout>
  `,
};

export const Long = {
  name: 'Texte long',
  render: () => `
    <preau-callout>
      <h2>Affectation en classe de seconde : les vœux formulés après le conseil de classe du troisième trimestre sont définitifs</h2>
      <p>Vérifiez l’ordre de vos vœux avec le professeur principal et le psychologue de l’Éducation nationale. Un vœu de seconde générale et technologique hors de votre zone de desserte est possible dans la limite des places restantes.</p>
    </preau-callout>
  `,
};

export const Accents = {
  name: 'Les accents',
  parameters: { note: 'La couleur ne dit rien : elle accorde la mise en page à un sujet.' },
  render: () => `
    <preau-callout accent="blue"><h2>Bleu</h2><p>Le calendrier des conseils de classe est en ligne.</p></preau-callout>
    <preau-callout accent="teal"><h2>Vert d’eau</h2><p>Le calendrier des conseils de classe est en ligne.</p></preau-callout>
    <preau-callout accent="green"><h2>Vert</h2><p>Le calendrier des conseils de classe est en ligne.</p></preau-callout>
    <preau-callout accent="yellow"><h2>Jaune</h2><p>Le calendrier des conseils de classe est en ligne.</p></preau-callout>
    <preau-callout accent="pink"><h2>Rose</h2><p>Le calendrier des conseils de classe est en ligne.</p></preau-callout>
    <preau-callout accent="violet"><h2>Violet</h2><p>Le calendrier des conseils de classe est en ligne.</p></preau-callout>
  `,
};
