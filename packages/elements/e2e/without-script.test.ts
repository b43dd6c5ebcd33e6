// The pages of the suite of form controls, in a browser with script off: what a person fills in is sent, the same with
// the native control and with ours; what the server says is read.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../tools/browsers/paths.mjs';
import { codeCases } from '../src/code/code.cases.js';
import { passwordCases } from '../src/password/password.cases.js';
import { choiceCases } from '../src/choice/choice.cases.js';
import { choicesCases } from '../src/choices/choices.cases.js';
import { comboboxCases } from '../src/combobox/combobox.cases.js';
import { dateCases } from '../src/date/date.cases.js';
import { fieldCases } from '../src/field/field.cases.js';
import { rangeCases } from '../src/range/range.cases.js';
import { segmentedCases } from '../src/segmented/segmented.cases.js';
import { switchCases } from '../src/switch/switch.cases.js';

const cases = [
  ...[
    ...fieldCases,
    ...choiceCases,
    ...choicesCases,
    ...switchCases,
    ...segmentedCases,
    ...rangeCases,
  ],
  ...[...passwordCases, ...codeCases, ...comboboxCases, ...dateCases],
];
const sheet = readFile(`${import.meta.dirname}/../dist/preau.css`, 'utf8');

const CONTROLS = 'input:not([type=hidden]), textarea, select';

let browser: Browser;
let page: Page;
let url: string;
/** What the last submit sent. */
let sent: [string, string][] = [];
let markup = '';

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  if (pathname === '/sent') sent = [...searchParams];
  void sheet.then((css) => {
    const style = pathname === '/preau.css';
    response.setHeader('content-type', style ? 'text/css' : 'text/html; charset=utf-8');
    response.end(
      style
        ? css
        : `<!doctype html><html lang="fr"><title>Page</title><link rel="stylesheet" href="/preau.css">
          <main><form action="/sent">${markup}<button>Envoyer</button></form></main></html>`,
    );
  });
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  page = await browser.newPage({ javaScriptEnabled: false });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Shows a markup, does something to its control, submits; what came to the server. */
async function submit(html: string, act: (tab: Page) => Promise<unknown>): Promise<typeof sent> {
  markup = html;
  sent = [];
  await page.goto(`${url}/`);
  await act(page);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  return sent;
}

/** Fills the control in as a person does, by its accessible name. */
async function fill(tab: Page, label: string, value: string): Promise<void> {
  const control = tab.locator(CONTROLS).first();
  switch (await control.evaluate((node) => (node as HTMLInputElement).type)) {
    case 'checkbox':
      return tab.getByLabel(label).setChecked(value !== '');
    case 'radio':
      return tab.getByRole('group', { name: label }).getByLabel(value).check();
    case 'select-one':
      await tab.getByLabel(label).selectOption(value);
      return;
    default:
      return tab.getByLabel(label).fill(value);
  }
}

describe.each(cases)('$name, with script off', ({ label, native, ours, refused, ...tried }) => {
  // Without script an author writes what ties a label to its control.
  const whole = refused?.ours.replace(/ aria-invalid="true"/g, '') ?? ours;

  it('sends what was there at load, as the native control does', async () => {
    const expected = await submit(native, () => Promise.resolve());
    // A period has two controls, a date of birth three.
    expect(expected.map(([, value]) => value)).toContain(tried.loaded);
    expect(await submit(ours, () => Promise.resolve())).toEqual(expected);
  });

  it('sends what is filled in, as the native control does', async () => {
    const expected = await submit(native, (tab) => fill(tab, label, tried.filled));
    expect(expected.map(([, value]) => value)).toContain(tried.filled);
    expect(await submit(whole, (tab) => fill(tab, label, tried.filled))).toEqual(expected);
  });

  it.skipIf(tried.neverMissing)('is not sent while it is required and missing', async () => {
    const markups = [native, ours].map((html) =>
      html.replace(/(<input[^>]*?) value="[^"]*"/g, '$1').replace(/ checked| selected/g, ''),
    );
    for (const html of markups)
      expect(await submit(html.replace('>Bonjour<', '><'), () => Promise.resolve())).toEqual([]);
  });

  it('reads what the server says: the name, then the error', async () => {
    markup = refused?.ours ?? '';
    await page.goto(`${url}/`);
    const control = page.locator(CONTROLS).first();
    const group = page.getByRole('group', { name: label });
    const question = (await group.count()) ? group : page.getByLabel(label);
    await expect
      .poll(() => page.getByText(refused?.error ?? '', { exact: true }).isVisible())
      .toBe(true);
    expect(await question.count()).toBe(1);
    expect(await control.getAttribute('aria-invalid')).toBe('true');
    expect(await question.ariaSnapshot()).toContain(label);
  });
});
