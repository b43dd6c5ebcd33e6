// Syntax that ESLint's `no-restricted-syntax` refuses, by reason. A later config block replaces a rule's options whole,
// so eslint.config.js composes these lists.

const ban = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

/** How the code reads (conventions): erasable TypeScript, `#private`, no decorators. */
export const style = [
  ...ban('Write a union of literals instead of an enum.', 'TSEnumDeclaration'),
  ...ban('No decorators: `static properties` and `declare` fields.', 'Decorator'),
  ...ban(
    'Write `#name` for what is private; `protected` only repeats a base class (`protected override`).',
    '[accessibility="private"]',
    '[accessibility="protected"][override!=true]',
  ),
];

/** Angular is made of decorators, and its templates read what is `protected`. */
export const angular = style.filter(({ selector }) => !/Decorator|protected/.test(selector));

/** Strings must not become markup or code: Trusted Types and a strict CSP (architecture, rule 8). */
export const sinks = [
  ...ban(
    'No string becomes markup (architecture, rule 8): build nodes, or render with Lit.',
    'AssignmentExpression[left.property.name=/^(inner|outer)HTML$|^srcdoc$/]',
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|(set|parse)HTMLUnsafe|setHTML|createContextualFragment|parseFromString)$/]',
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'CallExpression[callee.property.name=/^set(Attribute|Property)$/][arguments.0.value=/^(srcdoc|on[a-z]+)$/]',
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\.(inner|outer)HTML|srcdoc)=/]',
    'ImportDeclaration[source.value=/directives\\u002Funsafe-/]',
  ),
  ...ban(
    'No code from a string (architecture, rule 8).',
    'CallExpression[callee.property.name="eval"]',
    'NewExpression[callee.property.name="Function"]',
  ),
];

/** Lit writes inline styles with these; a strict `style-src 'self'` refuses the attribute. */
export const inlineStyles = ban(
  'No inline style in markup (architecture, rule 8): an attribute and the stylesheet.',
  'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
);

/** What an element must not be without a written decision (architecture, rule 5 and “Kinds of component”). */
export const decisions = ban(
  'A form-associated element needs a written decision in docs/decisions/.',
  'PropertyDefinition[static=true][key.name="formAssociated"]',
);

/** A test waits for the thing itself. */
export const sleeps = ban(
  'No sleeping in a test: wait for the thing itself (`waitUntil`, `oneEvent`, `expect.poll`, `updateComplete`).',
  'CallExpression[callee.name=/^(aTimeout|sleep|wait|delay)$/]',
  'CallExpression[callee.property.name="waitForTimeout"]',
  'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.length>1]',
  'ImportDeclaration[source.value=/^(node:)?timers\\u002Fpromises$/]',
  'ImportDeclaration[source.value="@open-wc/testing"] ImportSpecifier[imported.name="aTimeout"]',
);

/** Nothing leaves the page (architecture, rule 7). */
const KEEPS_OR_SENDS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'BroadcastChannel'],
];

/** Rules that forbid network, storage and cookies, but for `allowed` names. */
export function nothingLeaves(...allowed) {
  const message = 'Nothing leaves the page unless its author asks (architecture, rule 7).';
  const names = KEEPS_OR_SENDS.filter((name) => !allowed.includes(name));
  const ofGlobal = (property) =>
    ['window', 'globalThis', 'self'].map((object) => ({ object, property, message }));
  return {
    'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
    'no-restricted-properties': [
      'error',
      { object: 'document', property: 'cookie', message },
      { object: 'navigator', property: 'sendBeacon', message },
      { object: 'navigator', property: 'serviceWorker', message },
      ...names.flatMap(ofGlobal),
    ],
  };
}
