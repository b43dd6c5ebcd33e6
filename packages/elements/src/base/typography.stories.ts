// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Mise en page/Typographie', id: 'typographie' };

export const Exemple = {
  render: () => `
    <div class="preau-prose">
      <h2>Le conseil de classe</h2>
      <p>Il se réunit <strong>trois fois par an</strong>. Les délégués y parlent au nom de la classe ; <a href="/delegues">leur rôle</a> est fixé par le règlement intérieur.</p>
      <h3>Avant la réunion</h3>
      <ul>
        <li>Les professeurs remplissent les bulletins.</li>
        <li>Les délégués recueillent les questions.</li>
      </ul>
      <blockquote>
        <p>Chaque élève doit pouvoir dire ce qui l’aide à apprendre.</p>
      </blockquote>
    </div>
  `,
};

export const Titres = {
  name: 'Les titres',
  parameters: { note: 'Le niveau suit le plan de la page, pas la taille voulue.' },
  render: () => `
    <h2>Titre de niveau 2</h2>
    <h3>Titre de niveau 3</h3>
    <h4>Titre de niveau 4</h4>
    <h5>Titre de niveau 5</h5>
    <h6>Titre de niveau 6</h6>
  `,
};

export const Listes = {
  name: 'Les listes',
  render: () => `
    <ol>
      <li>Remplir le dossier ;</li>
      <li>joindre les pièces :
        <ul>
          <li>justificatif de domicile,</li>
          <li>livret de famille ;</li>
        </ul>
      </li>
      <li>relire et envoyer.</li>
    </ol>
    <dl>
      <dt>INE</dt>
      <dd>Identifiant national élève, onze caractères.</dd>
      <dt>UAI</dt>
      <dd>Code de l’établissement, huit caractères.</dd>
    </dl>
  `,
};

export const Tableau = {
  name: 'Un tableau',
  parameters: {
    note: 'preau-scroll laisse défiler un tableau large : donnez-lui un nom et tabindex="0".',
  },
  render: () => `
    <div class="preau-scroll" role="region" aria-label="Horaires du secrétariat" tabindex="0">
      <table>
        <caption>Horaires du secrétariat</caption>
        <thead>
          <tr><th scope="col">Jour</th><th scope="col">Matin</th><th scope="col">Après-midi</th></tr>
        </thead>
        <tbody>
          <tr><th scope="row">Lundi</th><td>8 h – 12 h</td><td>13 h 30 – 17 h</td></tr>
          <tr><th scope="row">Mercredi</th><td>8 h – 12 h</td><td>Fermé</td></tr>
        </tbody>
      </table>
    </div>
  `,
};

export const Code = {
  name: 'Code, touches, mentions',
  render: () => `
    <p>Appuyez sur <kbd>Tab</kbd>, puis saisissez <code>0750001A</code>. <mark>Ce passage a changé.</mark></p>
    <pre><code>npm install @preau/elements</code></pre>
    <p><small>Mis à jour le 1er septembre 2026.</small></p>
    <hr>
    <p>Un trait sépare deux parties.</p>
  `,
};

export const Ouverture = {
  name: 'Titre d’ouverture et chapeau',
  parameters: {
    note: 'preau-display pour l’unique titre de la page d’accueil d’un service ; preau-lead pour les lignes qui le suivent.',
  },
  render: () => `
    <h2 class="preau-display">Inscrire mon enfant au collège</h2>
    <p class="preau-lead">La démarche prend dix minutes. Préparez un justificatif de domicile et une pièce d’identité.</p>
  `,
};
