import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const blocks = fileURLToPath(import.meta.resolve('@storybook/addon-docs/blocks'));

/** Makes the page of the stories French, and lets the pages of the components find Storybook's blocks. */
export function french(): Plugin {
  return {
    name: 'preau-french',
    // The pages live beside the components, from where Node's resolution does not see this app's packages.
    config: () => ({
      resolve: { alias: [{ find: '@storybook/addon-docs/blocks', replacement: blocks }] },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('<html lang="en">', '<html lang="fr">')
          .replace('<title>Storybook</title>', '<title>Préau</title>'),
    },
  };
}
