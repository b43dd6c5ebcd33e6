// What has a part that is not shown, as a browser alone has it: with script off, on paper, and by find-in-page.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../tools/browsers/paths.mjs';

const PAGE = `<!doctype html><html lang="fr"><title>Page</title><link rel="stylesheet" href="/preau.css"><main>
  <preau-tabs><ul aria-label="Dossier"><li><a href="#eleve">Élève</a></li><li><a href="#famille">Famille</a></li></ul>
    <section id="eleve"><h2>Élève</h2><p>Texte de l’élève</p></section><section id="famille"><h2>Famille</h2><p>Texte de la famille</p></section></preau-tabs>
  <preau-accordion><details><summary><h2>Question</h2></summary><p>Réponse cachée</p></details></preau-accordion>
  <preau-menu><button type="button">Actions</button><ul><li><a href="#eleve">Dupliquer la demande</a></li></ul></preau-menu>
  <preau-tooltip><button type="button">Exporter</button><span role="tooltip">Un tableau CSV</span></preau-tooltip>
  <preau-toggletip><button type="button">Qu’est-ce que l’INE ?</button><p>Le numéro de l’élève</p></preau-toggletip>
  <preau-modal><dialog id="aide"><h2>Aide</h2><p>Le quotient familial</p></dialog></preau-modal>
  <preau-toast-region></preau-toast-region></main><script type="module" src="/preau.js"></script>`;

const dist = `${import.meta.dirname}/../dist`;
const names = ['tabs', 'accordion', 'menu', 'tooltip', 'toggletip', 'modal', 'toast-region'];

let browser: Browser;
let page: Page | undefined;
let url: string;
const files: Record<string, [string, string]> = { '/': ['text/html; charset=utf-8', PAGE] };

const server = createServer(({ url: path = '/' }, response) => {
  const [type, body] = files[path] ?? ['text/plain', ''];
  response.setHeader('content-type', type).end(body);
});

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: names.map((name) => `import './${name}/${name}.define.js'`).join(';'),
      resolveDir: dist,
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  files['/preau.js'] = ['text/javascript', outputFiles[0]?.text ?? ''];
  files['/preau.css'] = ['text/css', await readFile(`${dist}/preau.css`, 'utf8')];
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
});

afterEach(() => page?.context().close());

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(hash = '', javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  page = await context.newPage();
  await page.goto(`${url}${hash}`);
  return page;
}

/** Which of some texts a person sees. */
async function seen(page: Page, texts: readonly string[]): Promise<string[]> {
  const states = await Promise.all(texts.map((text) => page.getByText(text).isVisible()));
  return texts.filter((_, index) => states[index]);
}

const HIDDEN = [
  'Texte de la famille',
  'Dupliquer la demande',
  'Un tableau CSV',
  'Le numéro de l’élève',
  'Le quotient familial',
];

describe('what is not shown', () => {
  it('waits to be asked for, with script', async () => {
    const page = await open();
    expect(await seen(page, ['Texte de l’élève', ...HIDDEN])).toEqual(['Texte de l’élève']);
  });

  it('is all in the page with script off', async () => {
    const page = await open('', false);
    expect(await seen(page, ['Texte de l’élève', ...HIDDEN])).toEqual([
      'Texte de l’élève',
      ...HIDDEN,
    ]);
    await page.locator('summary').click();
    expect(await seen(page, ['Réponse cachée'])).toEqual(['Réponse cachée']);
  });

  for (const script of [true, false])
    it(`is on paper where it is content, with script ${script ? 'on' : 'off'}`, async () => {
      const page = await open('', script);
      await page.emulateMedia({ media: 'print' });
      if (script) await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await seen(page, ['Texte de la famille', 'Réponse cachée', 'Actions'])).toEqual([
        'Texte de la famille',
        'Réponse cachée',
      ]);
    });

  for (const text of ['Texte de la famille', 'Réponse cachée'])
    it(`is found: “${text}”`, async () => {
      // A link to a text finds it as find-in-page does.
      const page = await open(`#:~:text=${encodeURIComponent(text)}`);
      await expect.poll(() => seen(page, [text])).toEqual([text]);
    });
});
