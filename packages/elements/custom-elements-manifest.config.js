import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { jsxTypes } from './build/jsx.js';
import { svelteTypes } from './build/svelte.js';
import { tagTypes } from './build/tags.js';
import { vueTypes } from './build/vue.js';

const built = (path) => path.replace('src/', 'dist/').replace('.ts', '.js');

/** What is private or Lit's own is no one's API; of events the analyzer guesses, only ours have a true name. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic,
        );
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('preau-'));
      }
  },
};

export default {
  globs: ['src/*/*.ts'],
  exclude: [
    'src/**/*.{test,stories,cases,messages,messages.en}.ts',
    'src/{controllers,dev,base,testing}/**',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    modulePathResolverPlugin({
      modulePathTemplate: built,
      definitionPathTemplate: (path) => built(path).replace('.js', '.define.js'),
      typeDefinitionPathTemplate: (path) => built(path).replace('.js', '.d.ts'),
    }),
    publicOnly,
    tagTypes({
      'dist/jsx.d.ts': jsxTypes,
      'dist/vue.d.ts': vueTypes,
      'dist/svelte.d.ts': svelteTypes,
    }),
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
