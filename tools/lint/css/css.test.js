import { join } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** The rules that a sheet at this path breaks, with the configuration of the repository. */
async function broken(code, path = 'packages/elements/src/field/field.css') {
  const { results } = await stylelint.lint({
    code,
    codeFilename: join(ROOT, path),
    configFile: join(ROOT, 'stylelint.config.js'),
  });
  const [{ warnings, invalidOptionWarnings, parseErrors }] = results;
  expect([...invalidOptionWarnings, ...parseErrors]).toEqual([]);
  return warnings.map((warning) => warning.rule);
}

const layered = (css) => `@layer preau.elements {\n${css}\n}\n`;
const inField = (declaration, selector = 'preau-field > input') =>
  broken(layered(`${selector} { ${declaration}; }`));

describe('every sheet is in its layer', () => {
  const cases = [
    [layered('preau-field { color: inherit; }'), []],
    ['@layer preau.base, preau.elements;', []],
    ['preau-field { color: inherit; }', ['preau/in-layer']],
    ['@media print { preau-field { color: inherit; } }', ['preau/in-layer']],
    ['@layer preau.base { preau-field { color: inherit; } }', ['preau/in-layer']],
  ];
  it.each(cases)('%s', async (css, rules) => expect(await broken(css)).toEqual(rules));

  it('is preau.base in src/base, and none in an app', async () => {
    const base = 'packages/elements/src/base/page.css';
    expect(await broken('@layer preau.base { .preau-page { color: inherit; } }', base)).toEqual([]);
    expect(await broken(layered('p { color: inherit; }'), base)).toEqual(['preau/in-layer']);
    expect(await broken('.card { color: inherit; }', 'apps/service/src/service.css')).toEqual([]);
  });
});

describe('every selector begins with the tag of its folder', () => {
  const cases = [
    ['preau-field', []],
    ['preau-field[size]', []],
    [':where(preau-field) > label', []],
    [':root:has(preau-field)', []],
    ['input', ['preau/own-tag']],
    ['preau-field-set > input', ['preau/own-tag']],
    ['form preau-field', ['preau/own-tag']],
    ['preau-field, label', ['preau/own-tag']],
  ];
  it.each(cases)('%s', async (selector, rules) =>
    expect(await inField('color: inherit', selector)).toEqual(rules),
  );

  it('looks neither at nested rules nor at keyframes', async () => {
    expect(await broken(layered('preau-field { > label { color: inherit; } }'))).toEqual([]);
    expect(await broken(layered('@keyframes turn { to { rotate: 1turn; } }'))).toEqual([]);
  });
});

describe('a selector weighs a tag and an attribute at most', () => {
  const heavy = ['preau/light-specificity'];
  const cases = [
    ['preau-field > [slot="hint"]', []],
    ['preau-field > :where(input:not([type])):disabled', []],
    ['preau-field[counter]::after', []],
    ['preau-field > [aria-busy="true"]::after', heavy.slice(1)],
    ['preau-field[counter] > input[required]', heavy],
    ['preau-field[counter] > [required]', heavy],
    ['preau-field[counter] > [required]::after', heavy],
    ['preau-field:hover > input:focus', heavy],
  ];
  it.each(cases)('%s', async (selector, rules) =>
    expect(await inField('color: inherit', selector)).toEqual(rules),
  );

  it('counts what a nested rule takes from its parents', async () => {
    const css = layered('preau-field[counter] { > input:hover { color: inherit; } }');
    expect(await broken(css)).toEqual(heavy);
  });
});

describe('colours come from tokens', () => {
  const wrong = ['preau/semantic-values'];
  const cases = [
    ['color: var(--preau-text-muted)', []],
    ['background: transparent', []],
    ['border-color: currentcolor', []],
    ['grid-area: field', []],
    ['color: var(--preau-text-link)', []],
    ['color: #123456', wrong],
    ['color: rgb(0 0 0 / 50%)', wrong],
    ['color: oklch(50% 0.1 200deg)', wrong],
    ['color: color-mix(in oklab, var(--preau-action), transparent)', wrong],
    ['color: light-dark(var(--preau-action), var(--preau-danger))', wrong],
    ['border: 1px solid red', ['color-named']],
    ['color: CanvasText', wrong],
  ];
  it.each(cases)('%s', async (css, rules) => expect(await inField(css)).toEqual(rules));

  it('takes system colours in forced colours', async () => {
    const css = 'preau-field { color: CanvasText; }';
    expect(await broken(layered(`@media (forced-colors: active) { ${css} }`))).toEqual([]);
    expect(await broken(layered(`@media print { ${css} }`))).toEqual(wrong);
  });
});

describe('lengths grow with the text', () => {
  const wrong = ['preau/semantic-values'];
  const cases = [
    ['padding: 1.5rem', []],
    ['border: 2px solid currentcolor', []],
    ['outline-offset: 3px', []],
    ['inline-size: 1px', []],
    ['padding: 2px', wrong],
    ['margin: 0 -0.5px 12px', wrong],
    ['border: 4px solid currentcolor', wrong],
    ['inline-size: calc(100% - 10px)', wrong],
  ];
  it.each(cases)('%s', async (css, rules) => expect(await inField(css)).toEqual(rules));

  it('in media queries too', async () => {
    const css = (width) =>
      layered(`@media (width >= ${width}) { preau-field { color: inherit; } }`);
    expect(await broken(css('48em'))).toEqual([]);
    expect(await broken(css('768px'))).toEqual(wrong);
  });
});

describe('sides are logical', () => {
  const layout = ['property-layout-mappings'];
  const value = ['declaration-property-value-disallowed-list'];
  const cases = [
    ['margin-inline-start: 1rem', []],
    ['padding: 1rem 2rem', []],
    ['padding: 1rem 2rem 0 2rem', []],
    ['text-align: start', []],
    ['margin-left: 1rem', layout],
    ['left: 0', layout],
    ['width: 10rem', layout],
    ['border-top-left-radius: 0', layout],
    ['border-bottom: 0', layout],
    ['text-align: left', value],
    ['float: right', value],
    ['padding: 0 1rem 0 2rem', value],
  ];
  it.each(cases)('%s', async (css, rules) =>
    expect((await inField(css)).filter((rule) => !/shorthand/.test(rule))).toEqual(rules),
  );
});

describe('and', () => {
  const cases = [
    ['background: url("data:image/svg+xml,x")', ['function-disallowed-list']],
    ['color: inherit !important', ['declaration-no-important']],
    ['--preau-field-gap: 1rem', []],
    ['--_gap: 1rem', []],
    ['--gap: 1rem', ['custom-property-pattern']],
    ['padding: var(--bs-gap)', ['custom-property-pattern']],
  ];
  it.each(cases)('%s', async (css, rules) => expect(await inField(css)).toEqual(rules));
});

describe('every token exists', () => {
  const cases = [
    ['color: var(--preau-text-default)', []],
    ['border-radius: var(--preau-button-radius)', []],
    ['clip-path: var(--preau-shape-check)', []],
    ['color: var(--preau-text-defautl)', ['preau/known-token']],
    ['gap: calc(2 * var(--preau-space-5))', ['preau/known-token']],
    ['gap: var(--preau-field-gap, 1rem)', []],
  ];
  it.each(cases)('%s', async (css, rules) => expect(await inField(css)).toEqual(rules));

  it('or is declared by the sheet itself', async () => {
    const knob = '--preau-field-knob: 1rem; gap: var(--preau-field-knob)';
    expect(await inField(knob, 'preau-field')).toEqual([]);
  });
});
