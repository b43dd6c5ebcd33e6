import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { brand } from './brand.ts';
import { french } from './french.ts';
import { sizes } from './sizes.ts';

// Stories run on the files of `@preau/elements` as they are published (dist), not on its sources: what is shown,
// weighed and checked here is what a service installs. Turbo builds the package first.
const config: StorybookConfig = {
  stories: [
    '../docs/*.mdx',
    '../stories/*.stories.ts',
    '../../../packages/elements/src/**/*.mdx',
    '../../../packages/elements/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../public', { from: '../models', to: '/modeles' }],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    // A file of the versions in use, which nobody asked for.
    disableProjectJson: true,
  },
  features: {
    // Our own toolbar sets the appearance; the rest is Storybook's advertising or of no use to plain HTML.
    backgrounds: false,
    actions: false,
    controls: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  docs: { defaultName: 'Documentation' },
  // Storybook's own template is in English.
  managerHead: (head = '') => `${head}<script>document.documentElement.lang = 'fr';</script>`,
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [french(), sizes(), brand()],
      // Served raw, it would be a second Lit in the page.
      optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
    }),
};

export default config;
