// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Suivre le service',
  id: 'suivre',
  component: 'preau-follow',
  parameters: { layout: 'fullscreen' },
};

const NETWORKS = `
        <div slot="networks">
          <h2>Sur les réseaux</h2>
          <ul>
            <li><a href="https://mastodon.example/@academie" rel="me external">Mastodon</a></li>
            <li><a href="https://videos.example/academie" rel="external">PeerTube</a></li>
            <li><a href="/actualites.xml">Flux RSS</a></li>
          </ul>
        </div>`;

export const Exemple = {
  render: () => `
    <preau-follow>
      <section aria-label="Suivre l’académie">
        <div slot="newsletter">
          <h2>Abonnez-vous à la lettre de l’académie</h2>
          <p>Une fois par mois : calendrier, examens, orientation.</p>
          <preau-button variant="secondary"><a href="/lettre">S’abonner</a></preau-button>
        </div>${NETWORKS}
      </section>
    </preau-follow>
  `,
};

export const Formulaire = {
  name: 'Avec un formulaire',
  parameters: { note: 'Dites à quoi servira l’adresse et comment se désabonner.' },
  render: () => `
    <preau-follow>
      <section aria-label="Suivre l’académie">
        <div slot="newsletter">
          <h2>Abonnez-vous à la lettre de l’académie</h2>
          <form method="post" action="/lettre">
            <preau-field>
              <label for="courriel">Adresse électronique</label>
              <p slot="hint" id="courriel-aide">Elle ne sert qu’à envoyer la lettre. Un lien de désabonnement est dans chaque numéro.</p>
              <input id="courriel" name="courriel" type="email" autocomplete="email" required aria-describedby="courriel-aide">
            </preau-field>
            <preau-button><button type="submit">S’abonner</button></preau-button>
          </form>
        </div>${NETWORKS}
      </section>
    </preau-follow>
  `,
};

export const Reseaux = {
  name: 'Les réseaux seuls',
  render: () => `
    <preau-follow>
      <section aria-label="Suivre l’académie">${NETWORKS}
      </section>
    </preau-follow>
  `,
};

export const Lettre = {
  name: 'La lettre seule',
  render: () => `
    <preau-follow>
      <section aria-label="Lettre d’information">
        <div slot="newsletter">
          <h2>La lettre des parents d’élèves</h2>
          <p>Dates d’inscription, réunions, vacances : l’essentiel, trois fois par an.</p>
          <preau-button><a href="/lettre">S’abonner</a></preau-button>
        </div>
      </section>
    </preau-follow>
  `,
};
