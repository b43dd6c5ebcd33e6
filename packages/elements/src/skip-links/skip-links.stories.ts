// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Navigation/Liens d’évitement',
  id: 'liens-d-evitement',
  component: 'preau-skip-links',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '20rem' } } },
};

export const Exemple = {
  parameters: { note: 'Cliquez juste avant, puis appuyez sur Tab.' },
  render: () => `
    <preau-skip-links>
      <nav aria-label="Accès rapide">
        <ul>
          <li><a href="#contenu">Aller au contenu</a></li>
          <li><a href="#pied">Aller au pied de page</a></li>
        </ul>
      </nav>
    </preau-skip-links>
    <main id="contenu" tabindex="-1" class="preau-page">
      <h1>Absences</h1>
      <p>La page commence ici.</p>
    </main>
    <preau-footer>
      <footer id="pied" tabindex="-1">
        <p slot="brand">Académie de Nantes</p>
      </footer>
    </preau-footer>
  `,
};
