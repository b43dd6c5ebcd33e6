// One lint for the monorepo: `eslint . --max-warnings 0`. Every rule is an error. Formatting is Prettier's.
// Rules with types need the packages built (`dist`): an unknown type is reported as unsafe.
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import * as bans from './tools/lint/bans.js';
import preau from './tools/lint/index.js';

const ELEMENTS = ['packages/*/src/**/*.ts'];
const TESTS = ['**/*.test.{js,ts,tsx}', '**/e2e/**/*.{js,ts}', '**/testing/**/*.{js,ts,tsx}'];
const STORIES = ['**/*.stories.ts', 'apps/storybook/**/*.{js,ts}'];
const ANGULAR = ['packages/angular/**/*.ts', 'apps/hosts/angular/**/*.ts'];
/** What our elements extend: the plugins know `HTMLElement` and `LitElement` only. */
const BASES = ['LitElement', 'ReactiveElement', 'StyleOnlyElement'];
/** In no tsconfig of a workspace: read without types. */
const UNTYPED = ['tools/**/*.{ts,tsx}', '**/*.config.ts', '**/.storybook/**/*.{ts,tsx}'];

const errors = (prefix, ...names) =>
  Object.fromEntries(names.map((name) => [`${prefix}${name}`, 'error']));
const banned = (...lists) => ['error', ...lists.flat()];
const imports = (message, ...group) => ['error', { patterns: [{ group, message }] }];

/** What ESLint itself recommends (its own list is a package more). */
const recommended = Object.fromEntries(
  [...builtinRules]
    .filter(([, rule]) => rule.meta.docs.recommended)
    .map(([name]) => [name, 'error']),
);

export default defineConfig(
  globalIgnores([
    ...['**/dist/', '**/storybook-static/', '**/test-results/', '**/coverage/', '**/.turbo/'],
    ...['apps/service/data/', 'packages/angular/lib/generated/'],
    // They have lints of their own.
    'packages/create/templates/',
  ]),
  {
    name: 'everything',
    files: ['**/*.{js,mjs,ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: globals.node },
    rules: {
      ...recommended,
      ...errors(
        '',
        ...['no-eval', 'no-implied-eval', 'no-new-func', 'no-script-url', 'no-var', 'prefer-const'],
        ...['no-self-compare', 'no-constructor-return'],
      ),
      // French text is full of no-break spaces.
      'no-irregular-whitespace': [
        'error',
        {
          ...{ skipStrings: true, skipTemplates: true, skipJSXText: true },
          ...{ skipComments: true, skipRegExps: true },
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': banned(bans.style, bans.sinks),
    },
  },
  {
    name: 'typescript',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: [
          ...['tokens/tsconfig*.json', 'packages/*/tsconfig*.json'],
          ...['apps/*/tsconfig*.json', 'apps/hosts/*/tsconfig*.json'],
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...errors(
        '@typescript-eslint/',
        ...['no-deprecated'],
        ...['no-unnecessary-type-arguments', 'no-useless-default-assignment'],
        ...['consistent-type-exports', 'consistent-type-assertions'],
      ),
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A style-only element has no body.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      // `async` may be what a caller's type asks for.
      '@typescript-eslint/require-await': 'off',
      // Nobody drops a promise that a hook or a listener gives back, if its errors are seen to.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, properties: false } },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    name: 'untyped',
    files: UNTYPED,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: false } },
  },
  {
    name: 'browser',
    files: [...ELEMENTS, ...STORIES, 'apps/*/src/client/**/*.ts'],
    languageOptions: { globals: globals.browser },
  },
  {
    name: 'elements',
    files: [...ELEMENTS, ...STORIES],
    plugins: { 'lit-a11y': litA11y },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    settings: {
      litHtmlSources: true,
      lit: { elementBaseClasses: BASES },
      wc: { elementBaseClasses: BASES },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...errors(
        'lit/',
        ...['attribute-names', 'lifecycle-super', 'no-classfield-shadowing', 'no-legacy-imports'],
        ...['no-native-attributes', 'no-this-assign-in-render', 'no-useless-template-literals'],
        ...['prefer-nothing', 'prefer-static-styles', 'no-value-attribute'],
      ),
      'lit/quoted-expressions': ['error', 'never'],
      'wc/max-elements-per-file': 'error',
      // ReactiveElement has every reaction: no need to look for them before calling `super`.
      'wc/guard-super-call': 'off',
    },
  },
  {
    name: 'what is shipped',
    files: ELEMENTS,
    ignores: [...TESTS, ...STORIES],
    plugins: { preau },
    rules: {
      ...errors(
        'preau/',
        ...['same-name', 'no-sibling-class', 'no-registration', 'host-role', 'event-prefix'],
        ...['component-files', 'french-typography'],
      ),
      ...bans.nothingLeaves(),
      'no-restricted-syntax': banned(bans.style, bans.sinks, bans.inlineStyles, bans.decisions),
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn'] }],
      'no-alert': 'error',
    },
  },
  {
    name: 'the one that registers',
    files: ['packages/elements/src/define.ts'],
    rules: { 'preau/no-registration': 'off' },
  },
  {
    name: 'a draft is kept where the author asks for it',
    files: ['packages/elements/src/form/draft.ts'],
    rules: bans.nothingLeaves('sessionStorage'),
  },
  {
    name: 'stories',
    files: STORIES,
    rules: {
      'no-restricted-syntax': banned(bans.style, bans.sinks, bans.inlineStyles),
      // Where a link leads is not what a story shows.
      'lit-a11y/anchor-is-valid': 'off',
    },
  },
  {
    name: 'tests',
    files: TESTS,
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      // A test may write markup from a string: it plays the server.
      'no-restricted-syntax': banned(bans.style, bans.sleeps),
      // `expect(…).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/max-elements-per-file': 'off',
      'lit-a11y/anchor-is-valid': 'off',
    },
  },
  {
    name: 'angular',
    files: ANGULAR,
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': banned(bans.angular, bans.sinks) },
  },
  {
    name: 'angular: validators are static functions without `this`',
    files: ANGULAR,
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    name: 'angular: what plays the server',
    files: ['packages/angular/lib/testing/*.ts'],
    rules: { 'no-restricted-syntax': banned(bans.angular, bans.sleeps) },
  },
  // Arrows go one way: tokens → elements → education → wrappers → apps.
  {
    name: 'arrows: tokens, icons and the HTML of fields',
    files: ['tokens/**', 'packages/icons/**', 'packages/fields/**'],
    rules: {
      'no-restricted-imports': imports('Nothing of Préau is under this package.', '@preau/*'),
    },
  },
  {
    name: 'arrows: themes',
    files: ['packages/theme-*/**'],
    rules: {
      'no-restricted-imports': imports(
        'A theme stands on tokens only.',
        ...['@preau/*', '!@preau/tokens', '**/elements/**', '**/apps/**'],
      ),
    },
  },
  {
    name: 'arrows: wrappers',
    files: ['packages/{react,vue,angular,twig}/**'],
    rules: {
      'no-restricted-imports': imports(
        'A wrapper stands on the elements and on the HTML of fields.',
        ...['@preau/*', '!@preau/elements', '!@preau/fields', '!@preau/angular', '**/apps/**'],
      ),
    },
  },
  {
    name: 'arrows: elements',
    files: ['packages/elements/**'],
    rules: {
      'no-restricted-imports': imports(
        'Elements stand on tokens and icons only.',
        ...['@preau/*', '!@preau/tokens', '!@preau/icons', '!@preau/elements', '**/apps/**'],
      ),
    },
  },
);
