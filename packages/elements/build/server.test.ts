import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PACKAGE = new URL('..', import.meta.url);

/** Runs a program in a plain Node of its own: nothing of the test runner's, no DOM, the built package. */
function node(program: string, ...flags: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', ...flags, '--eval', program],
    { cwd: PACKAGE, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

const importing = (names: readonly string[]) =>
  names.map((name) => `await import('${name.replace(/^dist/, './dist')}');`).join('\n');

describe('on a server', () => {
  // preau.js and its parts are for a browser: the package gives a server dist/all.js in its place.
  const modules = globSync('dist/**/*.js', {
    cwd: PACKAGE,
    exclude: ['dist/preau.js', 'dist/preau/**'],
  });

  it('has been built', () => expect(modules).toContain('dist/alert/alert.define.js'));

  it('imports every module of the package, and leaves no global but Lit’s own', () => {
    // Each in a Node of its own would hide nothing that one module owes to another, and take a minute.
    const left = node(`
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      ${importing(modules)}
      console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)).join(' '));`);
    for (const name of left.trim().split(' '))
      expect(name).toMatch(/^(lit|reactiveElement|customElements$)/);
  });

  it('imports each component by the name a developer writes, in both builds', () => {
    const entries = modules
      .filter((file) => file.endsWith('.define.js'))
      .map((file) => file.split('/')[1] ?? '')
      .flatMap((name) => [`@preau/elements/${name}.js`, `@preau/elements/${name}/class.js`]);
    for (const build of ['production', 'development'])
      node(importing(entries), `--conditions=${build}`);
  });
});

describe('what needs no page', () => {
  it('lists the pages of a pagination on a server', () => {
    const list = node(`
      import { pageList } from '@preau/elements/pagination/pages.js';
      console.log(pageList(7, 42).map(({ kind, page }) => page ?? kind).join(' '));`);
    expect(list.trim()).toBe('1 6 1 gap 6 7 8 gap 42 8 42');
  });
});

describe('rendered by a server', () => {
  /** What `@lit-labs/ssr` gives for a template. */
  const rendered = (template: string, more = '') =>
    node(
      `
      import { render } from '@lit-labs/ssr';
      import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      import './dist/alert/alert.define.js';
      import './dist/accordion/accordion.define.js';
      import './dist/icon/icon.define.js';
      import { registerIcons } from './dist/icon/icon.js';
      ${more}
      process.stdout.write(collectResultSync(render(html\`${template}\`)));`,
      '--conditions=production',
    )
      .replace(/<style>[^]*?<\/style>/g, '')
      .replace(/<!--[^]*?-->|<\?>/g, '')
      .replace(/\s+(?=[ >])/g, '');

  it('leaves what the author wrote in an alert as it is', () => {
    const html = rendered(
      '<preau-alert tone="error" closable><h2>Titre</h2><p>Texte</p></preau-alert>',
    );
    expect(html).toBe(
      '<preau-alert tone="error" closable><h2>Titre</h2><p>Texte</p></preau-alert>',
    );
  });

  it('draws no button that would do nothing without script', () => {
    expect(rendered('<preau-alert closable><p>Texte</p></preau-alert>')).not.toContain('<button');
    expect(
      rendered(
        '<preau-accordion toggle-all><details><summary>Q</summary></details></preau-accordion>',
      ),
    ).not.toContain('<button');
  });

  it('draws an icon that is registered', () => {
    expect(
      rendered(
        '<preau-icon name="down" label="Bas"></preau-icon>',
        "registerIcons({ name: 'down', d: 'M12 5v14' });",
      ),
    ).toContain('<path d="M12 5v14">');
  });
});
