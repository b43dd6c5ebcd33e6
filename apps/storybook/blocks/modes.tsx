import type {} from '@preau/elements/jsx';

const MODES = {
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste élevé',
  'dark contrast': 'Contraste élevé sombre',
};

/** The same part of a page in each appearance, side by side: each is a whole theme within the page. */
export function Modes() {
  return (
    <div className="doc-modes sb-unstyled" data-story>
      {Object.entries(MODES).map(([scheme, title]) => (
        <section key={scheme} data-preau-scheme={scheme} aria-label={title}>
          <p>
            <strong>{title}</strong>
          </p>
          <p>
            Les inscriptions ferment le 1er juin. <a href="#modes">Lire le calendrier</a>
          </p>
          <preau-button>
            <button type="button">Inscrire un enfant</button>
          </preau-button>
          <preau-alert tone="success">
            <p>Le dossier est complet.</p>
          </preau-alert>
        </section>
      ))}
    </div>
  );
}
