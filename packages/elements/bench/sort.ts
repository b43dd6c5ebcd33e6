// Sorts 2,000 rows of 8 columns in Chromium: a bare table with the least that does it (read, Intl.Collator, append)
// and the same table in preau-table, in turn. Prints the medians of the times, of their ratios and of the frames lost.
// Run after a build: `npm run bench:sort -w @preau/elements`.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../tools/browsers/paths.mjs';

const ROWS = Number(process.env.ROWS ?? 2000);
const ROUNDS = Number(process.env.ROUNDS ?? 15);

const dist = `${import.meta.dirname}/../dist`;
const css = await readFile(`${dist}/preau.css`, 'utf8');
const { outputFiles } = await build({
  stdin: { contents: "import './table/table.define.js'", resolveDir: dist },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
});

const NAMES = ['Élie', 'Dupont', 'Abadie', 'Le Goff', 'Étienne', 'Zola', 'Œuvrard', 'Martin'];
const cells = (row: number) => {
  const mixed = (row * 7919) % ROWS;
  return [
    `<th scope="row">${NAMES[mixed % 8]} ${mixed}</th>`,
    `<td>${(mixed / 7).toFixed(2).replace('.', ',')}</td>`,
    `<td><time datetime="${new Date(mixed * 864e5).toISOString().slice(0, 10)}">jour ${mixed}</time></td>`,
    ...Array.from({ length: 5 }, (_, at) => `<td>Valeur ${at} de ${row}</td>`),
  ].join('');
};
const HEADS = ['Nom', 'Moyenne', 'Date', 'A', 'B', 'C', 'D', 'E'];
const table = `<table><caption>Élèves</caption><thead><tr>${HEADS.map(
  (head) => `<th scope="col"><button type="button">${head}</button></th>`,
).join('')}</tr></thead><tbody>${Array.from(
  { length: ROWS },
  (_, row) => `<tr>${cells(row)}</tr>`,
).join('')}</tbody></table>`;

const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
const page = await browser.newPage();
await page.setContent(
  `<!doctype html><html lang="fr"><style>${css.replaceAll('preau-table', ':is(preau-table, bare-table)')}</style><main></main>`,
);
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });

interface Times {
  /** From the press to the rows in their order, in milliseconds. */
  sort: number;
  /** The same, to the next frame painted. */
  paint: number;
  /** Frames of a 60th of a second that were not painted in that time. */
  lost: number;
}
const KINDS = ['bare-table', 'preau-table'] as const;
type Kind = (typeof KINDS)[number];
const rounds = new Map<string, Record<Kind, Times>[]>();
for (let round = -2; round < ROUNDS; round++)
  for (const column of [0, 1, 2]) {
    const times = {} as Record<Kind, Times>;
    // Another order each round: what comes first pays for what the last one left.
    for (const kind of [...KINDS].sort(() => Math.random() - 0.5))
      times[kind] = await sort(kind, column);
    const name = HEADS[column] ?? '';
    if (round >= 0) rounds.set(name, [...(rounds.get(name) ?? []), times]);
  }
await browser.close();

for (const [name, all] of rounds)
  for (const kind of KINDS) {
    const of = (what: keyof Times) => median(all.map((times) => times[kind][what]));
    const ratio = median(all.map((times) => times[kind].paint / times['bare-table'].paint));
    console.log(
      `${name}, ${kind}: sorted in ${of('sort').toFixed(1)} ms, painted in ${of('paint').toFixed(1)} ms for ${ROWS} rows, ${of('lost')} frames lost, × ${ratio.toFixed(2)} the bare table`,
    );
  }

function sort(kind: Kind, column: number): Promise<Times> {
  return page.evaluate(
    async ([tag, html, at]) => {
      const main = document.querySelector('main') as HTMLElement;
      const host = document.createElement(tag);
      // eslint-disable-next-line no-restricted-syntax -- what is measured is how a page is sorted, not how it is read
      host.append(document.createRange().createContextualFragment(html));
      main.append(host);
      const settled = () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await settled();
      await settled();
      const body = host.querySelector('tbody') as HTMLElement;
      const button = host.querySelectorAll('button')[at] as HTMLElement;
      if (tag === 'bare-table')
        button.addEventListener('click', () => {
          const { compare } = new Intl.Collator('fr', { numeric: true });
          const list = [...body.children].map((row) => {
            const cell = row.children[at] as Element;
            const text = cell.querySelector('time')?.dateTime ?? cell.textContent;
            return { row, text, number: parseFloat(text.replace(',', '.')) };
          });
          list.sort((a, b) => (at === 1 ? a.number - b.number : compare(a.text, b.text)));
          body.append(...list.map(({ row }) => row));
        });
      const start = performance.now();
      button.click();
      const sorted = performance.now() - start;
      await settled();
      const paint = performance.now() - start;
      host.remove();
      await settled();
      return { sort: sorted, paint, lost: Math.max(0, Math.round(paint / (1000 / 60)) - 1) };
    },
    [kind, table, column] as const,
  );
}

function median(list: number[]): number {
  return list.sort((a, b) => a - b)[list.length >> 1] ?? NaN;
}
