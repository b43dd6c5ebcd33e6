// The built site, as it is put online.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRules } from './axe-rules.ts';
import { launch, open } from './browser.ts';
import { serve } from './server.ts';

declare const axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'docs' | 'story';
}

const site = new URL('../storybook-static', import.meta.url).pathname;
if (!existsSync(`${site}/index.json`)) throw new Error('Build the Storybook first: npm run build');
const { entries } = createRequire(import.meta.url)(`${site}/index.json`) as {
  entries: Record<string, Entry>;
};
const all = Object.values(entries);
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launch();
  server = await serve((path) => ({ file: `${site}${path === '/' ? '/index.html' : path}` }));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page of the site, and fails on a request to another host or an error in the console. */
async function visit(
  path: string,
  ready: string,
  look: (tab: Page) => Promise<void>,
): Promise<void> {
  const { page: tab, faults } = await open(browser, server.url);
  try {
    await tab.goto(`${server.url}/${path}`);
    await tab.locator(ready).first().waitFor({ state: 'attached' });
    await look(tab);
    expect(faults).toEqual([]);
  } finally {
    await tab.close();
  }
}

/** Pages where Storybook is loaded already, which takes longer than checking a page of documentation. */
const idle: Awaited<ReturnType<typeof open>>[] = [];

async function openPreview(): Promise<Awaited<ReturnType<typeof open>>> {
  const place = await open(browser, server.url);
  await place.page.goto(`${server.url}/iframe.html`);
  await place.page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in window);
  await place.page.addScriptTag({ path: axeFile });
  return place;
}

const frame = ({ id, type }: Entry, globals = '') =>
  `iframe.html?id=${encodeURIComponent(id)}&viewMode=${type === 'docs' ? 'docs' : 'story'}&globals=${globals}`;

interface Finished {
  storyId: string;
  status: 'success' | 'error';
}

interface Preview {
  channel: {
    on: (name: 'storyFinished', listener: (story: Finished) => void) => void;
    once: (name: 'docsRendered', listener: () => void) => void;
    emit: (name: 'setCurrentStory', selection: { storyId: string; viewMode: string }) => void;
  };
}

/** Shows another story, waits for its play function and for axe, and says how it ended. */
const show = (tab: Page, storyId: string): Promise<string> =>
  tab.evaluate((id) => {
    const { __STORYBOOK_PREVIEW__ } = window as unknown as { __STORYBOOK_PREVIEW__: Preview };
    const { channel } = __STORYBOOK_PREVIEW__;
    return new Promise<string>((shown) => {
      channel.on('storyFinished', (story) => {
        if (story.storyId === id) shown(story.status);
      });
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
  }, storyId);

/** Shows a page of documentation, and waits until each of its examples is there. */
async function read(tab: Page, storyId: string): Promise<void> {
  await tab.evaluate((id) => {
    const { __STORYBOOK_PREVIEW__ } = window as unknown as { __STORYBOOK_PREVIEW__: Preview };
    const { channel } = __STORYBOOK_PREVIEW__;
    return new Promise<void>((shown) => {
      channel.once('docsRendered', shown);
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'docs' });
    });
  }, storyId);
  // A whole page stands in a frame: what is in it is another page's affair. A tree whose nodes are chosen comes with a
  // part that is loaded on demand.
  await tab.waitForFunction(
    () =>
      document.querySelector('#storybook-docs h1') &&
      [...document.querySelectorAll('[data-story]')].every(
        (story) => story.querySelector('iframe') ?? story.textContent.trim(),
      ) &&
      [...document.querySelectorAll('preau-tree[selectable]')].every((tree) =>
        tree.querySelector('[role=treeitem]'),
      ),
  );
}

describe('the built site', () => {
  it('opens, in French, and asks no other host for anything', async () => {
    await visit('', '#storybook-preview-iframe', async (tab) => {
      expect(await tab.locator('html').getAttribute('lang')).toBe('fr');
      await tab.getByRole('link', { name: 'Préau' }).first().waitFor();
      await tab
        .frameLocator('#storybook-preview-iframe')
        .getByRole('heading', { level: 1 })
        .waitFor();
    });
  });

  it('sets the page from the toolbar', async () => {
    const globals = 'apparence:dark-contrast;direction:rtl;texte:200;langue:en';
    const story = all.find(({ id }) => id === 'alerte--masquable');
    if (!story) throw new Error('no story');
    await visit(frame(story, globals), 'preau-alert button', async (tab) => {
      const html = tab.locator('html');
      expect(await html.getAttribute('data-preau-scheme')).toBe('dark contrast');
      expect(await html.getAttribute('dir')).toBe('rtl');
      expect(await html.getAttribute('lang')).toBe('en');
      expect(await html.evaluate((node) => getComputedStyle(node).fontSize)).toBe('32px');
      await tab.getByRole('button', { name: 'Hide the message' }).waitFor();
    });
    const page = all.find(({ id }) => id === 'alerte--documentation');
    if (!page) throw new Error('no page');
    await visit(frame(page, globals), 'preau-alert button', async (tab) => {
      const html = tab.locator('html');
      expect(await html.getAttribute('data-preau-scheme')).toBe('dark contrast');
      // The examples speak English from right to left, the page does not.
      expect(await html.getAttribute('lang')).toBe('fr');
      expect(await html.getAttribute('dir')).toBe('ltr');
      expect(
        await tab.locator('[data-story] [lang=en][dir=rtl] preau-alert').count(),
      ).toBeGreaterThan(0);
      await tab.getByRole('button', { name: 'Hide the message' }).first().waitFor();
    });
  });

  it('shows and copies the tokens of the theme and the appearance that are chosen', async () => {
    const page = all.find(({ id }) => id.startsWith('jetons-couleurs--'));
    if (!page) throw new Error('no page');
    for (const [globals, value] of [
      ['theme:defaut;apparence:light', '#005243'],
      ['theme:dsfr;apparence:light', '#000091'],
      ['theme:dsfr;apparence:dark', '#8585f6'],
      ['theme:marque;apparence:light', '#8a1f5c'],
    ]) {
      await visit(frame(page, globals), '#storybook-docs table', async (tab) => {
        const copy = tab.getByRole('button', { name: 'Copier --preau-action', exact: true });
        const row = tab.getByRole('row').filter({ has: copy });
        await row.getByText(String(value)).waitFor();
        expect(await row.textContent()).toMatch(/\d,\d\d:1 (?:sur|pour)/);
        await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await copy.press('Enter');
        await tab
          .getByRole('status')
          .filter({ hasText: 'var(--preau-action) est copié.' })
          .waitFor();
        expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
          'var(--preau-action)',
        );
      });
    }
  }, 120_000);

  it('shows the code in the stack that is chosen, on the next page too', async () => {
    const pages = ['champ--documentation', 'alerte--documentation'];
    const entries = pages.map((id) => all.find((entry) => entry.id === id));
    const [field, alert] = entries as [Entry, Entry];
    await visit(frame(field), '.doc-code select', async (tab) => {
      const code = tab.locator('.doc-code').first();
      await code.getByText('<preau-field>').waitFor();
      await code.getByLabel('Écrit en').selectOption('React');
      await code.getByText('<TextField').waitFor();
      await tab.goto(`${server.url}/${frame(alert)}`);
      await code.getByText('export const Exemple').waitFor();
    });
  });

  it('shows every story without an error', async () => {
    const list = all.filter(({ type }) => type === 'story');
    expect(list).not.toEqual([]);
    await visit('iframe.html', 'body', async (tab) => {
      await tab.waitForFunction(() => '__STORYBOOK_PREVIEW__' in window);
      // In one page, as the menu does it: loading Storybook again takes seconds.
      for (const { id } of list) expect(await show(tab, id), id).toBe('success');
    });
    // More than two hundred, on a machine that may do something else.
  }, 300_000);

  it.concurrent.each(all.filter(({ type }) => type === 'docs'))('page: $title', async (entry) => {
    const place = idle.pop() ?? (await openPreview());
    const { page: tab, faults } = place;
    faults.length = 0;
    try {
      await read(tab, entry.id);
      const { violations } = await tab.evaluate(
        (rules) =>
          axe.run(
            {
              // What Storybook puts around the examples; the last one scrolls their code.
              exclude: [
                '.sb-wrapper',
                '#storybook-a11y-vision-filters',
                '[data-radix-scroll-area-viewport]',
              ],
            },
            { rules, iframes: false, resultTypes: ['violations'] },
          ),
        // The same part of a page stands there several times, as its author writes it: once in a page.
        { ...pageRules, 'landmark-unique': { enabled: false } },
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
      ).toEqual([]);
      // The API is said in French, the manifest's English has been translated.
      expect(await tab.locator('td > span[lang=en]').allTextContents()).toEqual([]);
      // Two groups of radio buttons of one name would be one group, but in two forms.
      const names = await tab.locator('fieldset').evaluateAll((groups) => {
        const forms = [...document.forms];
        return groups.flatMap((group) => {
          const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
          const named = radios.map(
            ({ form, name }) => `${form ? forms.indexOf(form) : ''} ${name}`,
          );
          return [...new Set(named)];
        });
      });
      expect(names).toEqual([...new Set(names)]);
      expect(faults).toEqual([]);
    } finally {
      idle.push(place);
    }
  });
});
