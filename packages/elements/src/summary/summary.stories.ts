// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Navigation/Sommaire', id: 'sommaire', component: 'preau-summary' };

const PARTS = `
    <h2 id="qui">Qui peut s’inscrire ?</h2>
    <p>Tout élève de CM2 dont la famille habite le secteur du collège.</p>
    <h2 id="pieces">Les pièces à fournir</h2>
    <p>Un justificatif de domicile, le carnet de vaccination et une pièce d’identité.</p>
    <h3 id="domicile">Le justificatif de domicile</h3>
    <p>Il date de moins de trois mois : facture, quittance, avis d’imposition.</p>
    <h2 id="reponse">La réponse</h2>
    <p>Le collège répond avant la fin du mois de juin.</p>`;

export const Exemple = {
  render: () => `
    <preau-summary>
      <nav aria-labelledby="sommaire-titre">
        <h2 slot="title" id="sommaire-titre">Sommaire</h2>
        <ol>
          <li><a href="#qui">Qui peut s’inscrire ?</a></li>
          <li>
            <a href="#pieces">Les pièces à fournir</a>
            <ol>
              <li><a href="#domicile">Le justificatif de domicile</a></li>
            </ol>
          </li>
          <li><a href="#reponse">La réponse</a></li>
        </ol>
      </nav>
    </preau-summary>${PARTS}
  `,
};

export const Automatique = {
  name: 'Fait à partir des titres',
  parameters: {
    note: 'Avec from, la liste est faite des titres choisis. Sans JavaScript, il n’y en a pas : écrivez-la si le serveur le peut.',
    docs: { story: { inline: false, height: '34rem' } },
  },
  render: () => `
    <preau-summary from="article h2, article h3">
      <nav aria-label="Sommaire de l’article">
        <p slot="title">Dans cet article</p>
      </nav>
    </preau-summary>
    <article>${PARTS}
    </article>
  `,
};
