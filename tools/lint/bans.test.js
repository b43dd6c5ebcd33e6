import { builtinRules } from 'eslint/use-at-your-own-risk';
import * as bans from './bans.js';
import { tester } from './testing.js';

/** Tries a list of bans through the rule that reads it. */
function tryBans(name, list, { valid, invalid }) {
  tester.run(`${name}: no-restricted-syntax`, builtinRules.get('no-restricted-syntax'), {
    valid: valid.map((code) => ({ code, options: list })),
    invalid: invalid.map((code) => ({ code, options: list, errors: 1 })),
  });
}

tryBans('style', bans.style, {
  valid: [
    `type Size = 'small' | 'large';`,
    `class A extends B { declare open: boolean; #x = 1; protected override render() {} }`,
  ],
  invalid: [
    'enum Size { small }',
    'class A { private x = 1; }',
    'class A { protected render() {} }',
    `@customElement('a-b') class A {}`,
  ],
});

tryBans('sinks', bans.sinks, {
  valid: [
    'node.textContent = words;',
    'const markup = node.outerHTML;',
    'stream.write(words); stream.parse(words);',
    'html`<input .value=${value}>`;',
    `import { repeat } from 'lit/directives/repeat.js';`,
  ],
  invalid: [
    'node.innerHTML = markup;',
    'this.shadowRoot.innerHTML += markup;',
    'node.outerHTML = markup;',
    'frame.srcdoc = markup;',
    `node.insertAdjacentHTML('beforeend', markup);`,
    'node.setHTMLUnsafe(markup);',
    'document.write(markup);',
    `new DOMParser().parseFromString(markup, 'text/html');`,
    'range.createContextualFragment(markup);',
    `node.setAttribute('onclick', code);`,
    'html`<div .innerHTML=${markup}></div>`;',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
    'globalThis.eval(code);',
    'new window.Function(code);',
  ],
});

tryBans('inline styles', bans.inlineStyles, {
  valid: [`node.style.setProperty('--preau-x', value);`, 'html`<p class="a">${style}</p>`;'],
  invalid: [
    `node.setAttribute('style', 'color: inherit');`,
    'html`<p style="color: inherit"></p>`;',
    'html`<style>p { color: inherit }</style>`;',
  ],
});

tryBans('decisions', bans.decisions, {
  valid: ['class A { static properties = {}; }'],
  invalid: ['class A { static formAssociated = true; }'],
});

tryBans('sleeps', bans.sleeps, {
  valid: [
    `await expect.poll(() => page.title()).toBe('Inscription');`,
    'await new Promise((resolve) => setTimeout(resolve));',
    'await element.updateComplete;',
  ],
  invalid: [
    'await aTimeout(50);',
    'await page.waitForTimeout(50);',
    'await new Promise((resolve) => setTimeout(resolve, 50));',
    'await new Promise((resolve) => { setTimeout(() => resolve(), 50); });',
    `import { setTimeout } from 'node:timers/promises';`,
  ],
});

/** The rule that reads one of the lists that `nothingLeaves` gives. */
function tryOutside(rule, allowed, { valid, invalid }) {
  const [, ...options] = bans.nothingLeaves(...allowed)[rule];
  const scope = {
    languageOptions: { globals: { fetch: true, localStorage: true, sessionStorage: true } },
  };
  tester.run(`nothing leaves: ${rule}`, builtinRules.get(rule), {
    valid: valid.map((code) => ({ code, options, ...scope })),
    invalid: invalid.map((code) => ({ code, options, errors: 1, ...scope })),
  });
}

tryOutside('no-restricted-globals', [], {
  valid: ['this.fetch(source);', 'const caches = new Map(); caches.get(1);'],
  invalid: [
    'fetch(url);',
    'localStorage.x = 1;',
    `sessionStorage.setItem('a', 'b');`,
    'new XMLHttpRequest();',
  ],
});
tryOutside('no-restricted-globals', ['sessionStorage'], {
  valid: [`sessionStorage.setItem('a', 'b');`],
  invalid: ['localStorage.x = 1;'],
});
tryOutside('no-restricted-properties', [], {
  valid: ['document.title;'],
  invalid: [
    'document.cookie;',
    `document.cookie = 'a=b';`,
    'navigator.sendBeacon(url);',
    'globalThis.fetch(url);',
    'window.localStorage.x = 1;',
  ],
});
