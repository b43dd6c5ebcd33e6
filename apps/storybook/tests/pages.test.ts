// Each story as a page of its own, as a server would send it: under the strict CSP with Trusted Types, in every
// appearance, at every size, in both directions.
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tags } from '../blocks/manifest.ts';
import { colourRules, pageRules } from './axe-rules.ts';
import { launch, open } from './browser.ts';
import { servePages } from './plain.ts';
import { shown, stories } from './stories.ts';

declare const axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };

/** WCAG 1.4.12: what a person may ask of any text. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  'p { margin-block-end: 2em !important; }';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
/** Pages kept from one story to the next: opening one takes longer than checking a story. */
const idle: Awaited<ReturnType<typeof open>>[] = [];

beforeAll(async () => {
  browser = await launch();
  server = await servePages((path) =>
    path === '/spacing.css' ? { text: SPACING, type: 'text/css' } : undefined,
  );
});

afterAll(async () => {
  await browser.close();
  server.close();
});

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
