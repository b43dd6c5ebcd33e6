// The whole pages, as a person meets them when something is missing: the script, the style sheets, the screen.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageSize, weighPage } from '../.storybook/sizes.ts';
import { launch } from './browser.ts';
import { servePages } from './plain.ts';
import { type Story, stories } from './stories.ts';

const TITLE = 'Modèles de page/';
const models = stories.filter(({ title }) => title.startsWith(TITLE));
const file = new URL('../models/503.html', import.meta.url);
/** The page that stands alone: it is not a story. */
const STANDALONE = {
  id: 'modeles/503.html',
  title: `${TITLE}Service indisponible (503)`,
  html: await readFile(file, 'utf8'),
  outside: true,
} satisfies Story;
const all = [...models, STANDALONE];

/** How many sheets of A4 each takes, printed. More, or one that is not here, is a failure. */
const SHEETS: Record<string, number> = {
  'accessibilite-declaration--Exemple': 4,
  'accueil--Exemple': 2,
  'article--Exemple': 3,
  'campagne-close--Exemple': 2,
  'connexion--Exemple': 2,
  'erreur--Exemple': 1,
  'inscription--Exemple': 2,
  'introuvable--Exemple': 1,
  'mentions-legales--Exemple': 2,
  'modeles/503.html': 1,
  'plan--Exemple': 2,
  'recherche--Aucun': 1,
  'recherche--Exemple': 2,
  'rubrique--Exemple': 2,
  'session--Exemple': 1,
  'tableau-de-bord--Exemple': 2,
};

const SCREEN = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
/** A4 between the margins that browsers give it, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

let browser: Browser;
/** Where no script runs. */
let still: BrowserContext;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await launch();
  still = await browser.newContext({ javaScriptEnabled: false });
  server = await servePages(() => undefined);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page without its script, and without its sheets if asked; `look` says what is to be seen. */
async function visit(
  { id }: Story,
  look: (tab: Page) => Promise<void>,
  { sheets = true, size = SCREEN } = {},
): Promise<void> {
  const tab = await still.newPage();
  try {
    await tab.setViewportSize(size);
    if (!sheets) await tab.route('**/*.css', (route) => route.abort());
    await tab.goto(`${server.url}/${id}`);
    if (!sheets) await tab.evaluate(() => document.querySelector('style')?.remove());
    await look(tab);
  } finally {
    await tab.close();
  }
}

/** What the outline, the zones and the controls of the page lack. */
const faults = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const seen = (node: Element) => node.checkVisibility({ visibilityProperty: true });
    const list = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const nameOf = (node: Element) => {
      const ids = node.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return (node.getAttribute('aria-label') ?? words).trim();
    };
    const said: string[] = [];
    const levels = list('h1, h2, h3, h4, h5, h6')
      .filter(seen)
      .map((heading) => Number(heading.localName[1]));
    if (levels.filter((level) => level === 1).length !== 1) said.push('not one h1');
    if (!document.querySelector('main h1')) said.push('the h1 is not in main');
    for (const [index, level] of levels.entries())
      if (level > (levels[index - 1] ?? 0) + 1) said.push(`h${level} skips a level`);
    for (const zone of ['body header:not(main *)', 'main', 'body footer:not(main *)'])
      if (list(zone).length !== 1) said.push(`not one ${zone}`);
    const names = list('nav, main [role=region], main form[aria-labelledby]').map(nameOf);
    if (names.includes('')) said.push('a zone has no name');
    if (new Set(names).size !== names.length) said.push(`two zones are both: ${names.join(', ')}`);
    for (const link of list('a[href^="#"]'))
      if (!document.querySelector(link.getAttribute('href') ?? ''))
        said.push(`leads nowhere: ${link.outerHTML}`);
    for (const control of list('input:not([type=hidden]), select, textarea'))
      if (!(control as HTMLInputElement).labels?.length)
        said.push(`no label: ${control.outerHTML}`);
    for (const form of list('form'))
      if (!form.getAttribute('action') || !form.querySelector('button[type=submit]'))
        said.push(`cannot be sent: ${form.outerHTML.slice(0, 80)}`);
    return said;
  });

/** Links and controls that a person cannot get to: neither seen nor behind a summary that is. */
const outOfReach = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const reached = (node: Element): boolean => {
      if (node.checkVisibility({ visibilityProperty: true })) return true;
      // What an answer asks for comes with the answer.
      const answer = node.closest('[slot=reveal]')?.parentElement?.querySelector('input');
      const outer = node.matches('summary') ? node.parentElement : node;
      const folded = outer?.parentElement?.closest('details:not([open])');
      const summary = folded?.querySelector(':scope > summary');
      const before = answer ?? summary;
      return Boolean(before && before !== node && reached(before));
    };
    return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea')]
      .filter((node) => !reached(node) && !node.matches('[slot=copy]'))
      .map((node) => node.outerHTML);
  });

/** How wide it is, in CSS pixels. */
const widthOf = (tab: Page): Promise<number> =>
  tab.evaluate(() => document.documentElement.scrollWidth);

/** The words of a page, one line a block, as they are read from its HTML alone. */
const wordsOf = (tab: Page): Promise<string> => tab.evaluate(() => document.body.innerText);

describe.concurrent.each(all)('$title', (model) => {
  it('is whole without its script', async () => {
    await visit(model, async (tab) => {
      expect(await faults(tab)).toEqual([]);
      expect(await outOfReach(tab)).toEqual([]);
      const written = (pattern: RegExp) => model.html.match(pattern)?.length ?? 0;
      expect(await tab.locator('a').count()).toBe(written(/<a[\s>]/g));
      expect(await tab.locator('form').count()).toBe(written(/<form[\s>]/g));
    });
  });

  it('is whole without its script on a small screen', async () => {
    await visit(
      model,
      async (tab) => {
        expect(await outOfReach(tab)).toEqual([]);
        expect(await widthOf(tab)).toBeLessThanOrEqual(PHONE.width);
      },
      { size: PHONE },
    );
  });

  it('is read in order without its sheets, and says nothing twice', async () => {
    await visit(
      model,
      async (tab) => {
        expect(await faults(tab)).toEqual([]);
        const words = await wordsOf(tab);
        const parts = await tab
          .locator('body header:not(main *), main, body footer:not(main *)')
          .evaluateAll((zones) => zones.map(({ localName }) => localName));
        expect(parts).toEqual(['header', 'main', 'footer']);
        // The title is read after the name of the service, and before the words of the footer.
        const title = await tab.locator('h1').innerText();
        const end = await tab.locator('footer:not(main *)').innerText();
        const service = words.indexOf('Ma scolarité');
        expect(service).toBeGreaterThanOrEqual(0);
        expect(words.indexOf(title, service)).toBeGreaterThan(service);
        expect(words.endsWith(end)).toBe(true);
        // Words for the ear alone repeat none of those beside them.
        const repeated = await tab
          .locator('.preau-visually-hidden')
          .evaluateAll((nodes) =>
            nodes.filter(
              ({ textContent, parentElement }) =>
                (parentElement?.textContent.split(textContent).length ?? 0) > 2,
            ),
          );
        expect(repeated).toEqual([]);
        const lines = words.split('\n').map((line) => line.trim());
        const twice = lines.filter((line, index) => line && line === lines[index + 1]);
        expect(twice).toEqual([]);
      },
      { sheets: false },
    );
  });

  it('prints on A4', async () => {
    await visit(
      model,
      async (tab) => {
        await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
        // Where the page is and what it holds may be printed; what leads elsewhere is not, nor is a button.
        const printed = await tab
          .locator(
            'nav:not(preau-breadcrumb *, preau-summary *, main > nav), button, [role=search], ' +
              '[slot=links], [slot=legal], preau-skip-links, preau-account',
          )
          .evaluateAll((nodes) =>
            nodes.filter((node) => node.checkVisibility()).map(({ outerHTML }) => outerHTML),
          );
        expect(printed).toEqual([]);
        expect(await widthOf(tab)).toBeLessThanOrEqual(PAPER.width);
        // Ink on paper, whatever the screen was.
        const ink = await tab.locator('h1').evaluate((node) => getComputedStyle(node).color);
        expect(ink).toBe('rgb(0, 0, 0)');
        const margin = '1cm';
        const pdf = await tab.pdf({
          format: 'A4',
          printBackground: true,
          margin: { top: margin, right: margin, bottom: margin, left: margin },
        });
        const text = pdf.toString('latin1');
        expect(text.match(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)).not.toBeNull();
        expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(SHEETS[model.id] ?? 0);
      },
      { size: PAPER },
    );
  });
});

describe.concurrent.each(models)('$title', (model) => {
  it('begins with links to its content and its footer', async () => {
    await visit(model, async (tab) => {
      const links = tab.locator('preau-skip-links a');
      for (let index = 0; index < (await links.count()); index++) {
        // Each from the top of the page, as who has just come to it.
        await tab.goto(`${server.url}/${model.id}`);
        for (let presses = 0; presses <= index; presses++) await tab.keyboard.press('Tab');
        const link = links.nth(index);
        expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
        const target = (await link.getAttribute('href')) ?? '';
        await tab.keyboard.press('Enter');
        await tab.keyboard.press('Tab');
        const inside = await tab.evaluate((selector) => {
          const zone = document.querySelector(selector);
          return Boolean(document.activeElement && zone?.contains(document.activeElement));
        }, target);
        expect(inside, target).toBe(true);
      }
    });
  });
});

/** The most that a page may ask for, compressed, in bytes: its HTML, one sheet and one script. */
const MOST = { html: 2800, css: 10_500, js: 11_000 };

it('asks for no more than a page of a service may, and says how much', async () => {
  const figures: Record<string, PageSize & { sheets?: number }> = {};
  for (const { id, title, html } of models) {
    const size = await weighPage(html);
    figures[title.replace(TITLE, '')] = { ...size, sheets: SHEETS[id] };
    for (const kind of ['html', 'css', 'js'] as const)
      expect(size[kind], `${title}: ${kind}`).toBeLessThanOrEqual(MOST[kind]);
  }
  const results = new URL('../test-results/', import.meta.url);
  await mkdir(results, { recursive: true });
  await writeFile(new URL('models.json', results), `${JSON.stringify(figures, null, 2)}\n`);
});

describe('the page that stands alone', () => {
  it('asks for nothing, and is small', async () => {
    expect(STANDALONE.html).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|@import|src=/);
    expect(brotliCompressSync(STANDALONE.html).length).toBeLessThan(1000);
  });

  it('follows the scheme of the system', async () => {
    for (const scheme of ['light', 'dark'] as const)
      await visit(STANDALONE, async (tab) => {
        await tab.emulateMedia({ colorScheme: scheme });
        const [text, ground] = await tab.locator('body').evaluate((body) => {
          const { color, backgroundColor } = getComputedStyle(body);
          return [color, backgroundColor];
        });
        const dark = scheme === 'dark';
        expect(text).toBe(dark ? 'rgb(240, 240, 240)' : 'rgb(27, 27, 27)');
        expect(ground).toBe(dark ? 'rgb(21, 21, 21)' : 'rgb(255, 255, 255)');
      });
  });

  it('is told to a strict policy by the digest that its page gives', async () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(STANDALONE.html)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    const page = await readFile(new URL('../docs/indisponible.mdx', import.meta.url), 'utf8');
    expect(page).toContain(`style-src 'sha256-${digest}'`);
  });
});
