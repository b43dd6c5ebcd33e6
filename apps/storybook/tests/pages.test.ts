// Each story as a page of its own, as a server would send it: under the strict CSP with Trusted Types, in every
// appearance, at every size, in both directions.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tags } from '../blocks/manifest.ts';
import { colourRules, pageRules } from './axe-rules.ts';
import { launch, open } from './browser.ts';
import { serve } from './server.ts';
import { shown, type Story, stories } from './stories.ts';

declare const axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };

const dist = dirname(fileURLToPath(import.meta.resolve('@preau/elements/preau.css')));
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const dsfr = fileURLToPath(import.meta.resolve('@preau/theme-dsfr/theme.css'));
const icons = dirname(fileURLToPath(import.meta.resolve('@preau/icons')));
const pictures = fileURLToPath(new URL('../public', import.meta.url));

const CSP = [
  "default-src 'none'",
  ...[
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  "require-trusted-types-for 'script'",
].join('; ');

/** A page without a bundler gives the icons it shows to the element. */
const ICONS =
  "import * as preau from '/preau.js'; import * as icons from '/icons/index.js';" +
  'preau.registerIcons?.(...Object.values(icons));';

/** WCAG 1.4.12: what a person may ask of any text. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  'p { margin-block-end: 2em !important; }';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
/** Pages kept from one story to the next: opening one takes longer than checking a story. */
const idle: Awaited<ReturnType<typeof open>>[] = [];

beforeAll(async () => {
  browser = await launch();
  server = await serve((path) => {
    const story = stories.find(({ id }) => path === `/${id}`);
    if (story)
      return {
        text: page(story),
        type: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': CSP },
      };
    if (path === '/icon.svg') return { file: `${pictures}/favicon.svg` };
    if (path.startsWith('/images/')) return { file: pictures + path };
    if (path === '/icons.js') return { text: ICONS, type: 'text/javascript' };
    if (path.startsWith('/icons/')) return { file: path.replace('/icons', icons) };
    if (path === '/axe.js') return { file: axeFile };
    if (path === '/theme-dsfr.css') return { file: dsfr };
    if (path === '/spacing.css') return { text: SPACING, type: 'text/css' };
    return { file: `${dist}${path}` };
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

function page({ html, title, outside }: Story): string {
  const main = `<main id="contenu" tabindex="-1"><h1>${title}</h1>${outside ? '' : html}</main>`;
  const body = !outside ? main : html.includes('<main') ? html : html + main;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/preau.css">
<script type="module" src="/preau.js"></script>
<script type="module" src="/icons.js"></script>
<script src="/axe.js"></script>
</head>
<body>${body}</body>
</html>`;
}

async function violations(tab: Page, options: RunOptions): Promise<string[]> {
  const { violations: found } = await tab.evaluate(
    (asked) => axe.run(document, { resultTypes: ['violations'], ...asked }),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

const colours = (tab: Page, ...more: string[]) =>
  violations(tab, { runOnly: { type: 'rule', values: [...colourRules, ...more] } });

/** What sticks out of the page, or is cut. */
const overflowing = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((node) => {
      const { overflowX } = getComputedStyle(node);
      // Visually hidden on purpose: one pixel.
      if (node.clientWidth <= 1 || node.matches('input, select, textarea')) return false;
      return /hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1;
    });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth} px`] : []),
      ...cut.map((node) => `cut: ${node.outerHTML.slice(0, 200)}`),
    ];
  });

const set = (tab: Page, attribute: string, value: string) =>
  tab.evaluate(([name, text]) => document.documentElement.setAttribute(name, text), [
    attribute,
    value,
  ] as const);

const addSheet = (tab: Page, href: string) =>
  tab.evaluate(
    (address) =>
      new Promise((loaded) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = address;
        link.addEventListener('load', loaded);
        document.head.append(link);
      }),
    href,
  );

const removeSheet = (tab: Page, href: string) =>
  tab.evaluate((address) => document.querySelector(`link[href="${address}"]`)?.remove(), href);

it('shows every element of the package', () => {
  expect(tags.filter((tag) => !shown.includes(tag))).toEqual([]);
});

describe('each story, as a plain page', () => {
  it.concurrent.each(stories)('$title', async (story) => {
    const place = idle.pop() ?? (await open(browser, server.url));
    const { page: tab, faults } = place;
    faults.length = 0;
    try {
      await tab.setViewportSize({ width: 1280, height: 800 });
      // A colour on its way to another is neither.
      await tab.emulateMedia({ reducedMotion: 'reduce' });
      await tab.goto(`${server.url}/${story.id}`);
      expect(await violations(tab, { rules: pageRules }), 'light').toEqual([]);
      for (const scheme of ['dark', 'contrast', 'dark contrast']) {
        await set(tab, 'data-preau-scheme', scheme);
        const stricter = scheme.includes('contrast') ? ['color-contrast-enhanced'] : [];
        expect(await colours(tab, ...stricter), scheme).toEqual([]);
      }
      await addSheet(tab, '/theme-dsfr.css');
      for (const scheme of ['light', 'dark']) {
        await set(tab, 'data-preau-scheme', scheme);
        expect(await colours(tab), `DSFR, ${scheme}`).toEqual([]);
      }
      await removeSheet(tab, '/theme-dsfr.css');
      // Chromium tells axe the author's text colours on the forced background: only the light ones can be judged.
      await set(tab, 'data-preau-scheme', 'light');
      await tab.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      expect(await colours(tab), 'forced colours').toEqual([]);
      await tab.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
      await tab.setViewportSize({ width: 320, height: 800 });
      expect(await overflowing(tab), '320 px').toEqual([]);
      expect(await violations(tab, { runOnly: ['target-size'] }), '320 px').toEqual([]);
      await set(tab, 'dir', 'rtl');
      expect(await overflowing(tab), '320 px, right to left').toEqual([]);
      await set(tab, 'dir', 'ltr');
      await addSheet(tab, '/spacing.css');
      expect(await overflowing(tab), '320 px, spaced text').toEqual([]);
      await removeSheet(tab, '/spacing.css');
      await tab.setViewportSize({ width: 640, height: 800 });
      await tab.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflowing(tab), 'text at 200 %').toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      idle.push(place);
    }
  });
});
