// Our parts under the theme of the State, beside the measures of the State's own parts, to the pixel.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { DIFFERENCES } from './differences.ts';
import { type Part, PARTS } from './measures.ts';
import { servePages } from './plain.ts';

type Measures = Partial<Record<Property, string | number>>;
interface Control extends Record<string, unknown> {
  heightPx: number;
  /** At 360 px, where it is another. */
  heightPxMobile?: number;
  before?: { width: string };
  after?: { width: string };
}

const PROPERTIES = [
  'height',
  'padding',
  'fontSize',
  'lineHeight',
  'fontWeight',
  'borderRadius',
  'color',
  'background',
  'sign',
] as const;
type Property = (typeof PROPERTIES)[number];

const facts = new URL('../../../packages/theme-dsfr/data/dsfr.json', import.meta.url);
const { controls } = JSON.parse(await readFile(facts, 'utf8')) as {
  controls: Record<string, Control>;
};

/** What of a fact is to be met at a width. Type that grows with the screen is known for the wide one alone. */
function expected(name: string, { without, sign, grows: larger }: Part, narrow: boolean): Measures {
  const fact = controls[name];
  if (!fact) throw new Error(`the State has no part named ${name}`);
  const grows = narrow && (larger ?? fact.heightPxMobile !== undefined);
  const text = grows ? [] : (['fontSize', 'lineHeight'] as const);
  const measures: Measures = {};
  for (const property of ['fontWeight', 'borderRadius', 'color', 'background', ...text] as const)
    measures[property] = fact[property] as string | number;
  // The callout's is less on a small screen, which the table does not give.
  if (!grows) measures.padding = sides(fact['padding'] as string);
  if (without !== 'height')
    measures.height = (narrow ? fact.heightPxMobile : undefined) ?? fact.heightPx;
  const drawn = fact.before ?? fact.after;
  if (sign && drawn) measures.sign = drawn.width;
  return measures;
}

/** The four sides of a padding, in its CSS order. */
function sides(padding: string): string {
  const [top, end = top, bottom = top, start = end] = padding.split(' ');
  return [top, end, bottom, start].join(' ');
}

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
let tab: Page;

/** All the parts in one page: opening one for each takes longer than measuring it. */
const PAGE = `<!doctype html><html lang="fr"><head><title>Mesures</title>
<link rel="stylesheet" href="/preau.css"><link rel="stylesheet" href="/theme-dsfr.css"></head><body>${Object.entries(
  PARTS,
)
  .map(([name, { html }]) => `<div data-part="${name}">${html}</div>`)
  .join('')}</body></html>`;

beforeAll(async () => {
  browser = await launch();
  server = await servePages((path) =>
    path === '/mesures' ? { text: PAGE, type: 'text/html; charset=utf-8' } : undefined,
  );
  tab = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The measures of a part as it is seen. The edge is in the padding: the State draws it as a shadow. */
const measure = (name: string, { at, sign, edged }: Part): Promise<Measures> =>
  tab
    .locator(`[data-part='${name}']`)
    .locator(at)
    .first()
    .evaluate(
      (node, [mark, outside]) => {
        const style = getComputedStyle(node);
        const inset = (side: string) =>
          parseFloat(style.getPropertyValue(`padding-${side}`)) +
          (outside ? 0 : parseFloat(style.getPropertyValue(`border-${side}-width`)));
        const pseudo = mark?.startsWith('::') ? getComputedStyle(node, mark) : undefined;
        const drawn = mark && !pseudo ? node.parentElement?.querySelector(mark) : undefined;
        return {
          height: node.getBoundingClientRect().height,
          padding: ['top', 'right', 'bottom', 'left'].map((side) => `${inset(side)}px`).join(' '),
          fontSize: style.fontSize,
          lineHeight: style.lineHeight,
          fontWeight: Number(style.fontWeight),
          borderRadius: style.borderRadius,
          color: style.color,
          background: style.backgroundColor,
          sign: pseudo?.width ?? (drawn ? getComputedStyle(drawn).width : ''),
        };
      },
      [sign, edged] as const,
    );

describe('under the theme of the State', () => {
  const used = new Set<string>();
  const told: Record<string, string[]> = {};
  let compared = 0;

  it.each([1280, 360])('the measures are the State’s at %d px', async (width) => {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(`${server.url}/mesures`);
    const faults: string[] = [];
    for (const [name, part] of Object.entries(PARTS)) {
      const wanted = expected(name, part, width < 768);
      const seen = await measure(name, part);
      for (const property of PROPERTIES) {
        const value = wanted[property];
        if (value === undefined) continue;
        compared++;
        if (String(seen[property]) === String(value)) continue;
        const key = `${name} ${property}`;
        const fault = `${key}: ${seen[property]}, not ${value}`;
        (told[width] ??= []).push(fault);
        if (key in DIFFERENCES) used.add(key);
        else faults.push(fault);
      }
    }
    expect(faults).toEqual([]);
  });

  afterAll(async () => {
    const results = new URL('../test-results/', import.meta.url);
    await mkdir(results, { recursive: true });
    const differ = Object.values(told).flat().length;
    const figures = { parts: Object.keys(PARTS).length, compared, met: compared - differ, told };
    await writeFile(new URL('measures.json', results), `${JSON.stringify(figures, null, 2)}\n`);
  });

  it('differs nowhere but where it is told, here and in docs/parity.md', async () => {
    expect(Object.keys(DIFFERENCES).filter((key) => !used.has(key))).toEqual([]);
    expect(compared).toBeGreaterThan(600);
    const parity = await readFile(new URL('../../../docs/parity.md', import.meta.url), 'utf8');
    const words = parity.replace(/\s+/g, ' ');
    const reasons = new Set(Object.values(DIFFERENCES));
    expect([...reasons].filter((reason) => !words.includes(reason))).toEqual([]);
  });
});
