// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Retour en haut de page',
  id: 'retour-en-haut',
  component: 'preau-back-to-top',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '26rem' } } },
};

const MONTHS = [
  ['Septembre', 'Rentrée des enseignants, puis des élèves. Élections des délégués.'],
  ['Octobre', 'Élections des représentants des parents. Vacances d’automne.'],
  ['Novembre', 'Premiers conseils de classe. Rencontres entre parents et professeurs.'],
  ['Décembre', 'Bulletins du premier trimestre. Vacances de Noël.'],
  ['Janvier', 'Ouverture de la plateforme d’orientation. Brevet blanc.'],
  ['Février', 'Vacances d’hiver, par zone.'],
  ['Mars', 'Conseils de classe du deuxième trimestre. Épreuves orales.'],
  ['Avril', 'Vacances de printemps, par zone.'],
  ['Mai', 'Demandes d’affectation en lycée.'],
  ['Juin', 'Épreuves du brevet et du baccalauréat. Inscriptions.'],
]
  .map(
    ([month, text]) => `
      <h2>${month}</h2>
      <p>${text}</p>`,
  )
  .join('');

export const Exemple = {
  parameters: { note: 'Faites défiler : après un écran, le lien reste visible en bas.' },
  render: () => `
    <main id="haut" tabindex="-1" class="preau-page">
      <h1>L’année scolaire mois par mois</h1>${MONTHS}
      <preau-back-to-top><a href="#haut">Haut de page</a></preau-back-to-top>
    </main>
  `,
};
