import { registerIcons } from '@preau/elements/icon/class.js';
import manifest from '@preau/elements/custom-elements.json' with { type: 'json' };
import '@preau/elements/en.js';
import '@preau/elements/preau.css';
import * as icons from '@preau/icons';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { DOCS_RENDERED, GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { create } from 'storybook/theming';
import * as blocks from '../blocks/index.ts';
import { Page } from '../blocks/page.tsx';
import { storyRules } from '../tests/axe-rules.ts';
import './preview.css';
import { listenToMisuse, stayHere } from './stage.ts';
import { globalTypes, initialGlobals, look, type Settings, speak } from './settings.ts';

// Every component that the package has, one registration each: not `preau.js`, whose Lit would be a second one
// in the page. In development they speak up (`#dev`).
import.meta.glob('../../../packages/elements/dist/*/*.define.js', { eager: true });

setCustomElementsManifest(manifest);
registerIcons(...Object.values(icons));
stayHere();
const misuse = listenToMisuse();

/** The whole page follows the toolbar around a story; a page of documentation stays French around its examples. */
const settle: Decorator = (story, { globals, viewMode, canvasElement }) => {
  const settings = globals as Settings;
  look(settings);
  speak(document.documentElement, viewMode === 'docs' ? undefined : settings);
  if (canvasElement instanceof HTMLElement) speak(canvasElement, settings);
  return story();
};

// A page of documentation without an example has no decorator.
const follow = ({ globals }: { globals: Settings }) => {
  look(globals);
};
const channel = addons.getChannel();
channel.on(SET_GLOBALS, follow);
channel.on(GLOBALS_UPDATED, follow);
channel.on(DOCS_RENDERED, () => {
  speak(document.documentElement);
});

const font = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

const preview: Preview = {
  decorators: [settle],
  beforeEach: () => misuse.forget(),
  afterEach: () => misuse.refuse(),
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error', options: { rules: storyRules } },
    docs: {
      container: Page,
      components: blocks,
      codePanel: false,
      toc: { title: 'Sur cette page', headingSelector: 'h2' },
      theme: create({ base: 'light', fontBase: font, fontCode: 'ui-monospace, monospace' }),
    },
    options: {
      // Storybook reads this list without running the file: literals only.
      storySort: {
        order: [
          'Bienvenue',
          ['Préau', 'Pour commencer', 'Principes', 'Accessibilité', 'Poids'],
          'Jetons',
          ['Thèmes', 'Couleurs', 'Typographie', 'Espaces et formes', 'Mouvement'],
          'Actions',
          ['Bouton', 'Groupe de boutons', 'Lien', 'Étiquette'],
          'Formulaires',
          [
            'Formulaire',
            'Champ',
            'Liste avec recherche',
            'Date',
            'Case ou bouton radio',
            'Groupe de choix',
            'Interrupteur',
            'Contrôle segmenté',
            'Curseur',
            'Recherche',
            'Ajout de fichiers',
          ],
          'Contenus',
          'Superpositions',
          ['Fenêtre modale', 'Infobulle', 'Bulle d’aide', 'Messages brefs'],
          'Navigation',
          ['En-tête', 'Menu principal', 'Fil d’Ariane', 'Menu latéral', 'Sommaire', 'Étapes'],
          'Mise en page',
          'Modèles de page',
          [
            'Accueil d’un service',
            'Connexion par profil',
            'Tableau de bord d’un parent',
            'Une étape d’inscription',
            'Une page de rubrique',
            'Un article',
            'Résultats de recherche',
            'Plan du site',
            'Campagne close',
            'Session expirée',
            'Page introuvable (404)',
            'Erreur inattendue (500)',
            'Service indisponible (503)',
            'Déclaration d’accessibilité',
            'Mentions légales',
          ],
        ],
      },
    },
  },
};

export default preview;
