// What a person gets: the packages from the registry, in a page built by Vite and in a page without a bundler, under the
// strict policy, with script and without.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHROMIUM, CHROMIUM_ARGS, FIREFOX } from '../browsers/paths.mjs';
import { serve } from './serve.mjs';

const { project } = inject('rehearsal');
const form = await readFile(join(project, 'form.html'), 'utf8');
const page = (head) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Inscription</title>${head}</head>
<body><main><h1>Inscription</h1>${form}</main></body></html>`;

/** Each writes a site in a folder. */
const SITES = {
  async 'a page built by Vite'(folder) {
    const head = '<script type="module" src="./main.js"></script>';
    await writeFile(join(project, 'index.html'), page(head));
    await build({ root: project, logLevel: 'error', build: { outDir: folder } });
  },
  async 'a page without a bundler'(folder) {
    const dist = join(project, 'node_modules/@preau/elements/dist');
    const hashes = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'));
    await mkdir(folder);
    for (const file of ['preau.css', 'preau.js', 'preau'])
      await cp(join(dist, file), join(folder, file), { recursive: true });
    // As the readme says it, with the hashes in their place.
    const readme = await readFile(join(dist, '../README.md'), 'utf8');
    const head = readme
      .match(/<link rel="stylesheet"[^]*?<\/script>/)[0]
      .replace(
        /(preau\.\w+)" integrity="[^"]*"/g,
        (_, file) => `${file}" integrity="${hashes[file]}"`,
      );
    await writeFile(join(folder, 'index.html'), page(head));
  },
};

describe.each(Object.entries(SITES))('%s', (name, make) => {
  const folder = join(project, `site-${Object.keys(SITES).indexOf(name)}`);
  const open = [];
  let site;

  beforeAll(async () => {
    await make(folder);
    site = await serve(folder);
  });
  afterEach(async () => {
    for (const browser of open.splice(0)) await browser.close();
    for (const list of [site.received, site.reports, site.asked]) list.length = 0;
  });
  afterAll(() => site?.close());

  async function inChromium(options) {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
    open.push(browser);
    const tab = await browser.newPage(options);
    const faults = [];
    tab.on('console', (message) => faults.push(message.text()));
    tab.on('pageerror', ({ message }) => faults.push(message));
    await tab.goto(site.url);
    return { tab, faults };
  }

  it('says what is wrong, then sends what is right, in Chromium', async () => {
    const { tab, faults } = await inChromium();
    await tab.waitForFunction(() => globalThis.customElements.get('preau-form'));
    await tab.getByRole('button', { name: 'Continuer' }).click();
    const summary = tab.locator('preau-error-summary');
    await summary.getByRole('heading').waitFor();
    expect(await summary.getByRole('link').count()).toBe(1);
    expect(await tab.title()).toMatch(/^Erreur\s: Inscription$/);
    expect(site.received).toEqual([]);

    await summary.getByRole('link').click();
    await tab.keyboard.type('Martin');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Reçu' }).waitFor();
    expect(site.received).toEqual([{ nom: 'Martin' }]);
    expect(faults).toEqual([]);
    expect(site.reports).toEqual([]);
  });

  it('has its look, and sends the same, with script off', async () => {
    const { tab, faults } = await inChromium({ javaScriptEnabled: false });
    const button = tab.getByRole('button', { name: 'Continuer' });
    // 44 px: the sheet is there.
    expect((await button.boundingBox()).height).toBe(44);
    await tab.getByLabel('Nom de naissance').fill('Martin');
    await button.click();
    await tab.getByRole('heading', { name: 'Reçu' }).waitFor();
    expect(site.received).toEqual([{ nom: 'Martin' }]);
    expect(faults).toEqual([]);
  });

  it('says what is wrong, then sends what is right, in Firefox', async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
    });
    open.push(browser);
    const tab = await browser.newPage();
    const faults = [];
    tab.on('console', (message) => faults.push(message.text()));
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.goto(site.url);
    await tab.waitForFunction(() => globalThis.customElements.get('preau-form'));
    await tab.click('button[type=submit]');
    await tab.waitForSelector('preau-error-summary h2');
    expect(await tab.title()).toMatch(/^Erreur/);
    await tab.type('#nom', 'Martin');
    await Promise.all([tab.waitForNavigation(), tab.click('button[type=submit]')]);
    expect(site.received).toEqual([{ nom: 'Martin' }]);
    expect(faults).toEqual([]);
    expect(site.reports).toEqual([]);
  });

  it('asks for nothing but its own page, sheet and script', async () => {
    const { tab } = await inChromium();
    await tab.waitForFunction(() => globalThis.customElements.get('preau-form'));
    const files = site.asked.filter((path) => path !== '/favicon.ico');
    expect(files.map((path) => path.split('.').at(-1)).sort()).toEqual(['/', 'css', 'js']);
  });
});

it('would notice a file that was changed, and a page that breaks the policy', async () => {
  const folder = join(project, 'site-changed');
  await SITES['a page without a bundler'](folder);
  await writeFile(join(folder, 'preau.js'), 'document.body.innerHTML = "";');
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), html.replace('<main>', '<main style="color: red">'));
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  try {
    const tab = await browser.newPage();
    const faults = [];
    tab.on('console', (message) => faults.push(message.text()));
    await tab.goto(site.url);
    expect(faults.filter((fault) => fault.includes('integrity'))).toHaveLength(1);
    expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toHaveLength(1);
    await expect.poll(() => site.reports.length).toBe(1);
    expect(await tab.getByRole('heading', { name: 'Inscription' }).isVisible()).toBe(true);
  } finally {
    await browser.close();
    await site.close();
  }
});
