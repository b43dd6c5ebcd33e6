import eventPrefix from './rules/event-prefix.js';
import hostRole from './rules/host-role.js';
import { tester } from './testing.js';

const event = (name, body) => `class ${name} extends Event { ${body} }`;

tester.run('event-prefix', eventPrefix, {
  valid: [
    event('PreauCloseEvent', `constructor() { super('preau-close', { bubbles: true }); }`),
    event('PreauCloseEvent', `constructor(a) { const b = a; super(\`preau-close\`); this.a = b; }`),
    `new Event('input', { bubbles: true });`,
    `class Close extends Thing {}`,
  ],
  invalid: [
    { code: `new CustomEvent('preau-close');`, errors: [{ messageId: 'custom' }] },
    { code: `new Event('preau-close');`, errors: [{ messageId: 'plain' }] },
    { code: event('PreauCloseEvent', ''), errors: [{ messageId: 'name' }] },
    {
      code: event('PreauCloseEvent', `constructor() { super('close'); }`),
      errors: [{ messageId: 'name' }],
    },
    {
      code: event('PreauCloseEvent', 'constructor(name) { super(`preau-${name}`); }'),
      errors: [{ messageId: 'name' }],
    },
    {
      code: event('CloseEvent', `constructor() { super('preau-close'); }`),
      errors: [{ messageId: 'className' }],
    },
    {
      code: `class PreauCloseEvent extends CustomEvent { constructor() { super('preau-close'); } }`,
      errors: [{ messageId: 'custom' }],
    },
  ],
});

tester.run('host-role', hostRole, {
  valid: [
    `button.setAttribute('aria-label', 'Fermer');`,
    `this.setAttribute('open', '');`,
    `this.#dialog.role = 'dialog';`,
    `this.#internals.states.add('open');`,
    `this.areaName = 'x';`,
    `gaps.fill(tab, 'role', 'tab');`,
    `Object.assign(this, { open: true });`,
  ].map(wrap),
  invalid: [
    `this.role = 'alert';`,
    `this.ariaLabel = 'Fermer';`,
    `this.setAttribute('role', 'alert');`,
    `this.setAttribute('aria-busy', 'true');`,
    `this.toggleAttribute('aria-hidden', true);`,
    `this.#internals.role = 'alert';`,
    `internals.ariaBusy = 'true';`,
    `this.#host.role = 'alert';`,
    `host.setAttribute('aria-live', 'polite');`,
    `Object.assign(this, { role: 'alert' });`,
  ].map((body) => ({ code: wrap(body), errors: [{ messageId: 'host' }] })),
});

/** A class body, so that private names are known. */
function wrap(body) {
  return `class A { #internals; #host; #dialog; run(host, internals) { ${body} } }`;
}
