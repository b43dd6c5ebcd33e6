import componentFiles from './rules/component-files.js';
import noRegistration from './rules/no-registration.js';
import noSiblingClass from './rules/no-sibling-class.js';
import sameName from './rules/same-name.js';
import { packageWith, tester } from './testing.js';

const src = packageWith(
  ...['css', 'ts', 'define.ts', 'test.ts', 'stories.ts', 'mdx'].map(
    (ending) => `error-summary/error-summary.${ending}`,
  ),
  'field/field.define.ts',
  'alert/warning.define.ts',
  'controllers/gaps.ts',
);

const summary = (doc, name = 'PreauErrorSummary') =>
  `/** A list.\n * ${doc} */\nexport class ${name} extends LitElement {}`;

tester.run('same-name', sameName, {
  valid: [
    { filename: src('error-summary/error-summary.ts'), code: summary('@tag preau-error-summary') },
    {
      filename: src('error-summary/error-summary.ts'),
      code: summary('@element preau-error-summary'),
    },
    {
      filename: src('error-summary/error-summary.define.ts'),
      code: `define('preau-error-summary', PreauErrorSummary);
        declare global { interface HTMLElementTagNameMap { 'preau-error-summary': PreauErrorSummary } }`,
    },
    { filename: src('error-summary/links.ts'), code: 'export class Links {}' },
    { filename: src('controllers/gaps.ts'), code: 'export class Gaps {}' },
  ],
  invalid: [
    {
      filename: src('error-summary/error-summary.ts'),
      code: summary('@tag preau-summary'),
      errors: [{ messageId: 'doc' }],
    },
    {
      filename: src('error-summary/error-summary.ts'),
      code: summary('@tag preau-error-summary', 'ErrorSummary'),
      errors: [{ messageId: 'noClass' }, { messageId: 'element' }],
    },
    {
      filename: src('error-summary/other.ts'),
      code: 'class PreauOther extends ReactiveElement {}',
      errors: [{ messageId: 'element' }],
    },
    {
      filename: src('error-summary/error-summary.define.ts'),
      code: `define('preau-summary', PreauErrorSummary);`,
      errors: [{ messageId: 'define' }],
    },
    {
      filename: src('error-summary/error-summary.define.ts'),
      code: `export {};`,
      errors: [{ messageId: 'define' }],
    },
    {
      filename: src('error-summary/error-summary.define.ts'),
      code: `define('preau-error-summary', PreauErrorSummary);
        declare global { interface HTMLElementTagNameMap { 'preau-summary': PreauErrorSummary } }`,
      errors: [{ messageId: 'map' }],
    },
    {
      filename: src('alert/warning.define.ts'),
      code: `define('preau-alert', PreauAlert);`,
      errors: [{ messageId: 'folder' }],
    },
  ],
});

tester.run('component-files', componentFiles, {
  valid: [
    { filename: src('error-summary/error-summary.define.ts'), code: '' },
    { filename: src('field/field.ts'), code: '' },
  ],
  invalid: [
    {
      filename: src('field/field.define.ts'),
      code: '',
      errors: [
        {
          message:
            'The component `field` has no field.css, field.ts, field.test.ts, field.stories.ts, field.mdx.',
        },
      ],
    },
  ],
});

const sibling = { errors: [{ messageId: 'sibling' }] };
tester.run('no-sibling-class', noSiblingClass, {
  valid: [
    `import { PreauField } from './field.js';`,
    `import { fr } from './field.messages.js';`,
    `import { Gaps } from '../controllers/gaps.js';`,
    `import { links } from '../error-summary/links.js';`,
    `import type { PreauErrorSummary } from '../error-summary/error-summary.js';`,
    `import { type PreauErrorSummary } from '../error-summary/error-summary.js';`,
    `import { LitElement } from 'lit';`,
  ]
    .map((code) => ({ filename: src('field/field.ts'), code }))
    .concat({ filename: src('preau.ts'), code: `import './field/field.define.js';` }),
  invalid: [
    `import { PreauErrorSummary } from '../error-summary/error-summary.js';`,
    `import '../error-summary/error-summary.define.js';`,
    `export { PreauErrorSummary } from '../error-summary/error-summary.js';`,
    `export * from '../error-summary/error-summary.ts';`,
    `await import('../error-summary/error-summary.js');`,
    `import { PreauTimetable } from '@preau/education/timetable/class.js';`,
  ]
    .map((code) => ({ filename: src('field/field.ts'), code, ...sibling }))
    .concat({
      filename: src('controllers/gaps.ts'),
      code: `import { PreauField } from '../field/field.js';`,
      ...sibling,
    }),
});

tester.run('no-registration', noRegistration, {
  valid: [
    { filename: src('field/field.define.ts'), code: `define('preau-field', PreauField);` },
    {
      filename: src('field/field.ts'),
      code: `Object.defineProperty(this, 'a', {}); schema.define('a');`,
    },
    { filename: src('field/field.ts'), code: `customElements.get('preau-field');` },
    { filename: src('preau.ts'), code: `import './field/field.define.js';` },
  ],
  invalid: [
    [`define('preau-field', PreauField);`, 'call'],
    [`customElements.define('preau-field', PreauField);`, 'call'],
    [`globalThis.customElements?.define('preau-field', PreauField);`, 'call'],
    [`registry.define('preau-field', PreauField);`, 'call'],
    [`import './field.define.js';`, 'import'],
  ].map(([code, messageId]) => ({
    filename: src('field/field.ts'),
    code,
    errors: [{ messageId }],
  })),
});
