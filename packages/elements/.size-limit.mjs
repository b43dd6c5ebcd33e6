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
  accordion: { css: 650, js: 3900, own: 1450 },
  account: { css: 950, js: 3200, own: 800 },
  alert: { css: 940, js: 3690, own: 1200 },
  'back-to-top': { css: 650, js: 2700, own: 280 },
  badge: { css: 1510, js: 110, own: 110 },
  breadcrumb: { css: 520, js: 150, own: 150 },
  button: { css: 960, js: 100, own: 100 },
  'button-group': { css: 370, js: 150, own: 150 },
  callout: { css: 940, js: 110, own: 110 },
  card: { css: 1320, js: 110, own: 110 },
  choice: { css: 1150, js: 5850, own: 3550 },
  choices: { css: 550, js: 5750, own: 3450 },
  code: { css: 550, js: 4150, own: 1850 },
  combobox: { css: 2080, js: 12_810, own: 10_570 },
  consent: { css: 670, js: 5420, own: 3000 },
  'consent-embed': { css: 330, js: 3980, own: 1540 },
  date: { css: 1030, js: 7660, own: 5260 },
  'display-settings': { css: 220, js: 4440, own: 2030 },
  'error-summary': { css: 350, js: 4050, own: 1910 },
  field: { css: 1470, js: 5650, own: 3300 },
  follow: { css: 500, js: 150, own: 150 },
  footer: { css: 870, js: 150, own: 150 },
  form: { css: 100, js: 5750, own: 3670 },
  header: { css: 1260, js: 4200, own: 1860 },
  highlight: { css: 620, js: 110, own: 110 },
  icon: { css: 150, js: 5900, own: 550 },
  language: { css: 850, js: 4000, own: 1810 },
  link: { css: 500, js: 100, own: 100 },
  media: { css: 470, js: 110, own: 110 },
  menu: { css: 990, js: 5230, own: 2970 },
  modal: { css: 1280, js: 4910, own: 2700 },
  nav: { css: 1220, js: 3950, own: 1750 },
  notice: { css: 1100, js: 3810, own: 1300 },
  pagination: { css: 710, js: 150, own: 150 },
  password: { css: 690, js: 5050, own: 2800 },
  progress: { css: 1110, js: 110, own: 110 },
  quote: { css: 950, js: 110, own: 110 },
  range: { css: 1450, js: 6450, own: 4150 },
  search: { css: 1000, js: 4200, own: 1750 },
  segmented: { css: 1050, js: 5600, own: 3300 },
  share: { css: 540, js: 3850, own: 1670 },
  'side-menu': { css: 840, js: 3600, own: 1360 },
  skeleton: { css: 770, js: 110, own: 110 },
  'skip-links': { css: 350, js: 150, own: 150 },
  spinner: { css: 610, js: 110, own: 110 },
  stepper: { css: 960, js: 150, own: 150 },
  summary: { css: 530, js: 3800, own: 1600 },
  switch: { css: 1150, js: 5500, own: 3200 },
  table: { css: 2030, js: 11_540, own: 6280 },
  tabs: { css: 700, js: 4910, own: 2600 },
  tag: { css: 770, js: 110, own: 110 },
  tile: { css: 1250, js: 110, own: 110 },
  timeline: { css: 630, js: 110, own: 110 },
  'toast-region': { css: 470, js: 5370, own: 2940 },
  toggletip: { css: 670, js: 4410, own: 2140 },
  tooltip: { css: 540, js: 4570, own: 2300 },
  transcription: { css: 740, js: 3860, own: 1330 },
  tree: { css: 1490, js: 4850, own: 2430 },
  upload: { css: 870, js: 14_000, own: 7950 },
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
    together('../../tokens/dist/core.css', 'dist/button/button.css'),
    2000,
  ),
  script('page with a form: JS', '../../tools/release/pages/form.js', 9000),
  sheet('preau.css', 'dist/preau.css', 23_800),
  sheet('reinforced.css', 'dist/reinforced.css', 28_000),
  sheet('preau.js', 'dist/preau.js', 47_100),
  ...components.flatMap(budgetsOf),
];
