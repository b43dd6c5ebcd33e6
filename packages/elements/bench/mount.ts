// Mounts 1,000 labelled fields in Chromium, as plain HTML and as preau-field, in turn; prints the medians of the times
// and of their ratios, round by round. Run after a build: `npm run bench -w @preau/elements`.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../tools/browsers/paths.mjs';

const COUNT = Number(process.env.COUNT ?? 1000);
const ROUNDS = Number(process.env.ROUNDS ?? 31);

const dist = `${import.meta.dirname}/../dist`;
const css = await readFile(`${dist}/preau.css`, 'utf8');
const { outputFiles } = await build({
  stdin: { contents: "import './field/field.define.js'", resolveDir: dist },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
});

const field = (tag: string, i: number) => `<${tag}><label for="i${i}">Nom de naissance</label>
  <p slot="hint" id="h${i}">Tel qu’il figure sur la pièce d’identité.</p>
  <input id="i${i}" name="n${i}" aria-describedby="h${i}"></${tag}>`;
const bare = (tag: string, i: number) => `<${tag}><label>Nom de naissance</label>
  <p slot="hint">Tel qu’il figure sur la pièce d’identité.</p>
  <input name="n${i}"></${tag}>`;
const many = (write: typeof field, tag: string) =>
  Array.from({ length: COUNT }, (_, i) => write(tag, i)).join('');

const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
const page = await browser.newPage();
await page.setContent(
  `<!doctype html><style>${css.replaceAll('preau-field', ':is(preau-field, plain-field)')}</style><main></main>`,
);
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });

const markups = {
  plain: many(field, 'plain-field'),
  'preau-field, ids written': many(field, 'preau-field'),
  'preau-field, ids filled in': many(bare, 'preau-field'),
};
type Name = keyof typeof markups;
const names = Object.keys(markups) as Name[];
const rounds: Record<Name, number>[] = [];
for (let round = -3; round < ROUNDS; round++) {
  const times = {} as Record<Name, number>;
  // Another order each round: what comes first pays for what the last one left.
  for (const name of names.sort(() => Math.random() - 0.5))
    times[name] = await mount(markups[name]);
  if (round >= 0) rounds.push(times);
}
await browser.close();

for (const name of Object.keys(markups) as Name[]) {
  const time = median(rounds.map((times) => times[name]));
  const ratio = median(rounds.map((times) => times[name] / times.plain));
  console.log(`${name}: ${time.toFixed(1)} ms for ${COUNT}, × ${ratio.toFixed(2)} plain HTML`);
}

/** From the markup to the page laid out, in milliseconds. */
function mount(markup: string): Promise<number> {
  return page.evaluate(async (html) => {
    const main = document.querySelector('main') as HTMLElement;
    const start = performance.now();
    // eslint-disable-next-line no-restricted-syntax -- what is measured is how a page is read, from its text
    main.append(document.createRange().createContextualFragment(html));
    await new Promise((resolve) => setTimeout(resolve));
    main.getBoundingClientRect();
    const time = performance.now() - start;
    main.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return time;
  }, markup);
}

function median(list: number[]): number {
  return list.sort((a, b) => a - b)[list.length >> 1] ?? NaN;
}
