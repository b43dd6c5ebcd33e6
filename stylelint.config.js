// One lint for every sheet of the monorepo: `stylelint "**/*.css" --max-warnings 0`. Formatting is Prettier's.
import inLayer from './tools/lint/css/in-layer.js';
import knownToken from './tools/lint/css/known-token.js';
import lightSpecificity from './tools/lint/css/light-specificity.js';
import ownTag from './tools/lint/css/own-tag.js';
import semanticValues from './tools/lint/css/semantic-values.js';

const SIDE = /\b(left|right)\b/;
/** Four values of which the second (right) and the fourth (left) differ. */
const UNEVEN = /^(\S+)\s+(\S+)\s+(\S+)\s+(?!\2$)\S+$/;
/** The same on both sides, whichever way the text runs, unless they are `UNEVEN`. */
const SHORTHANDS = [
  'margin',
  'padding',
  'inset',
  '/^border-(color|style|width|radius)$/',
  '/^scroll-/',
];

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: [inLayer, knownToken, lightSpecificity, ownTag, semanticValues],
  ignoreFiles: [
    ...['**/dist/**', '**/storybook-static/**', '**/coverage/**', '**/test-results/**'],
    // They have lints of their own.
    'packages/create/templates/**',
  ],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // Blank lines are the writer's; the order of rules says what wins among equals (layout, variants, states).
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'no-descending-specificity': null,
    // Long values in polygon() and gradients
    'number-max-precision': null,

    'custom-property-pattern': [
      '^(preau|_)-?[a-z0-9]+(-[a-z0-9]+)*$',
      { message: '--preau-… (public) or --_… (private to the component)' },
    ],
    'color-named': 'never',
    'declaration-no-important': true,
    'function-disallowed-list': [
      ['url', 'src', 'image-set'],
      { message: 'No URL in CSS: draw the shape, or put an SVG in the furniture' },
    ],
    'property-layout-mappings': ['flow-relative', { ignoreProperties: SHORTHANDS }],
    'declaration-property-value-disallowed-list': [
      {
        '/^(text-align|float|clear|caption-side)/': [SIDE],
        '/^(margin|padding|inset|border-width|border-style)$/': [UNEVEN],
      },
      { message: 'Logical sides: start and end' },
    ],
    'preau/known-token': true,
    'preau/semantic-values': true,
  },
  overrides: [
    {
      files: ['packages/*/src/**/*.css'],
      rules: {
        'preau/in-layer': 'preau.elements',
        'preau/own-tag': true,
        'preau/light-specificity': true,
        'selector-max-id': 0,
        'selector-class-pattern': ['^preau-[a-z0-9]+(-[a-z0-9]+)*$', { message: '.preau-…' }],
      },
    },
    {
      files: ['packages/*/src/base/**/*.css'],
      rules: { 'preau/in-layer': 'preau.base', 'preau/own-tag': null },
    },
  ],
};
