// The most each thing may weigh, in bytes after brotli: about 5 % over what it weighed when its line was written, and
// never over a bar of the design: 2 kB for a page with one button, 9 kB of script for a page with a form.
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const here = import.meta.dirname;

/**
 * `css`: its sheet. `js`: its script with all that it imports. `own`: the same without Lit, which a page loads once.
 * Shared modules are in each `own` too: two components together weigh less than their sum.
 */
const BUDGETS = {
  accordion: { css: 650, js: 6750, own: 1450 },
  alert: { css: 650, js: 6550, own: 1200 },
  button: { css: 800, js: 100, own: 100 },
  'button-group': { css: 350, js: 150, own: 150 },
  choice: { css: 1150, js: 5850, own: 3550 },
  choices: { css: 550, js: 5750, own: 3450 },
  'error-summary': { css: 350, js: 4050, own: 1800 },
  field: { css: 1150, js: 5650, own: 3300 },
  footer: { css: 600, js: 150, own: 150 },
  form: { css: 100, js: 5750, own: 3450 },
  header: { css: 700, js: 150, own: 150 },
  icon: { css: 150, js: 5900, own: 550 },
  link: { css: 500, js: 100, own: 100 },
  range: { css: 1450, js: 6450, own: 4150 },
  search: { css: 1000, js: 4200, own: 1750 },
  segmented: { css: 1050, js: 5600, own: 3300 },
  'skip-links': { css: 350, js: 150, own: 150 },
  stepper: { css: 900, js: 150, own: 150 },
  switch: { css: 1150, js: 5500, own: 3200 },
  upload: { css: 750, js: 14_000, own: 7950 },
};

/** What a component has until it has a line above. */
const NEW = { css: 1000, js: 8000, own: 3000 };

const LIT = ['lit', '@lit/reactive-element'];

const sheet = (name, path, limit) => ({ name, path, limit: `${limit} B`, rolldown: false });

/** What the page waits for: `entry` leaves out what comes later, if it does (drafts, English). */
const script = (name, path, limit, more) => ({
  name,
  path,
  limit: `${limit} B`,
  entry: [basename(path, '.js')],
  ...more,
});

const components = globSync('dist/*/*.define.js', { cwd: here })
  .map((file) => basename(dirname(file)))
  .sort();

function budgetsOf(component) {
  const { css, js, own } = BUDGETS[component] ?? NEW;
  const file = `dist/${component}/${component}`;
  const styled = existsSync(join(here, `${file}.css`));
  const entry = `${file}.define.js`;
  return [
    ...(styled ? [sheet(`${component}: CSS`, `${file}.css`, css)] : []),
    script(`${component}: JS`, entry, js),
    script(`${component}: JS without Lit`, entry, own, { ignore: LIT }),
  ];
}

/** The sheets of a page in one file, as a bundler makes it. */
function together(...sheets) {
  const file = join(tmpdir(), `preau-size-${process.pid}.css`);
  writeFileSync(file, sheets.map((path) => readFileSync(join(here, path), 'utf8')).join(''));
  process.once('exit', () => rmSync(file, { force: true }));
  return file;
}

export default [
  sheet(
    'page with a button: CSS',
    together('../../tokens/dist/tokens.css', 'dist/button/button.css'),
    2000,
  ),
  script('page with a form: JS', '../../tools/release/pages/form.js', 9000),
  sheet('preau.css', 'dist/preau.css', 10_200),
  sheet('reinforced.css', 'dist/reinforced.css', 11_800),
  sheet('preau.js', 'dist/preau.js', 23_250),
  ...components.flatMap(budgetsOf),
];
