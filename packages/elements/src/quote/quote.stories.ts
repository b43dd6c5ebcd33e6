// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Citation', id: 'citation', component: 'preau-quote' };

export const Exemple = {
  render: () => `
    <preau-quote>
      <figure>
        <blockquote cite="/rapports/conseil-de-vie-collegienne">
          <p>« Depuis que nous préparons le conseil ensemble, chacun ose dire ce qui l’aide à apprendre. »</p>
        </blockquote>
        <figcaption>
          <p>Amina Diallo</p>
          <p>Déléguée de 4e, collège Simone-Veil</p>
        </figcaption>
      </figure>
    </preau-quote>
  `,
};

export const Portrait = {
  name: 'Avec un portrait et une source',
  parameters: { note: 'Le portrait illustre : son alternative est vide. La source est un <cite>.' },
  render: () => `
    <preau-quote>
      <figure>
        <blockquote>
          <p>« Un élève qui lit pour lui-même vingt minutes par jour gagne en un an bien plus que du vocabulaire. »</p>
        </blockquote>
        <img slot="image" src="images/portrait.svg" alt="" width="200" height="200">
        <figcaption>
          <p>Jeanne Le Goff</p>
          <ul>
            <li>Professeure documentaliste</li>
            <li><cite>Le quart d’heure de lecture</cite>, bulletin de l’académie de Rennes, 2026</li>
            <li><a href="/bulletin-12">Lire l’entretien</a></li>
          </ul>
        </figcaption>
      </figure>
    </preau-quote>
  `,
};

export const Grande = {
  name: 'Grande',
  render: () => `
    <preau-quote size="large">
      <figure>
        <blockquote><p>« L’école est le lieu où l’on apprend à vivre avec ceux que l’on n’a pas choisis. »</p></blockquote>
        <figcaption><p>Un principal de collège</p></figcaption>
      </figure>
    </preau-quote>
  `,
};

export const Seule = {
  name: 'Sans auteur',
  render: () => `
    <preau-quote>
      <figure>
        <blockquote><p>« Dire ce que l’on sait faire avant de dire ce qui manque. »</p></blockquote>
      </figure>
    </preau-quote>
  `,
};

export const Accents = {
  name: 'Les accents',
  parameters: { note: 'La couleur ne dit rien : elle accorde la mise en page à un sujet.' },
  render: () => `
    <preau-quote accent="blue"><figure><blockquote><p>« Bleu »</p></blockquote></figure></preau-quote>
    <preau-quote accent="teal"><figure><blockquote><p>« Vert d’eau »</p></blockquote></figure></preau-quote>
    <preau-quote accent="green"><figure><blockquote><p>« Vert »</p></blockquote></figure></preau-quote>
    <preau-quote accent="yellow"><figure><blockquote><p>« Jaune »</p></blockquote></figure></preau-quote>
    <preau-quote accent="pink"><figure><blockquote><p>« Rose »</p></blockquote></figure></preau-quote>
    <preau-quote accent="violet"><figure><blockquote><p>« Violet »</p></blockquote></figure></preau-quote>
  `,
};
