// Which mode wins is decided by the cascade, so it is a browser that says it.
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { css } from './outputs.ts';
import { resolveTokens } from './resolve.ts';
import { modes } from './sources.ts';

const tokens = await resolveTokens();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

const probes = ['text-default', 'action', 'info-background', 'focus-outer', 'shadow-raised'];

type Media = Parameters<Page['emulateMedia']>[0];
const dark: Media = { colorScheme: 'dark', contrast: 'no-preference' };
const more: Media = { colorScheme: 'light', contrast: 'more' };
const both: Media = { colorScheme: 'dark', contrast: 'more' };
const neither: Media = { colorScheme: 'light', contrast: 'no-preference' };

/** The mode seen by the innermost element of nested schemes ('' is no attribute). */
async function modeOf(media: Media, schemes: string[]): Promise<string> {
  await page.emulateMedia(media);
  const [root = '', ...nested] = schemes;
  const attribute = (scheme: string) => (scheme ? ` data-preau-scheme="${scheme}"` : '');
  const inner = nested.reduceRight(
    (html, scheme) => `<div${attribute(scheme)}>${html}</div>`,
    '<i></i>',
  );
  await page.setContent(
    `<!doctype html><html${attribute(root)}><style>${await css(tokens)}</style>${inner}</html>`,
  );
  const seen = await page.locator('i').evaluate((element, names) => {
    const style = getComputedStyle(element);
    return [
      style.colorScheme,
      ...names.map((name) => style.getPropertyValue(`--preau-${name}`)),
    ].join(' ');
  }, probes);
  const expected = (mode: (typeof modes)[number]): string =>
    [
      mode.startsWith('dark') ? 'dark' : 'light',
      ...probes.map((name) => tokens.find((token) => token.name === name)?.values[mode]),
    ].join(' ');
  return modes.find((mode) => expected(mode) === seen) ?? `no mode: ${seen}`;
}

it.each([
  ['the system', neither, [''], 'light'],
  ['the system', dark, [''], 'dark'],
  ['the system', more, [''], 'contrast'],
  ['the system', both, [''], 'dark contrast'],
  ['a forced light page on a dark system', dark, ['light'], 'light'],
  ['a forced dark page', neither, ['dark'], 'dark'],
  ['a forced light page, for a reader who needs contrast', both, ['light'], 'contrast'],
  ['a forced dark page, for a reader who needs contrast', more, ['dark'], 'dark contrast'],
  ['a forced contrast', neither, ['contrast'], 'contrast'],
  ['forced dark contrast', neither, ['dark contrast'], 'dark contrast'],
  ['forced contrast dark, in any order', neither, ['contrast dark'], 'dark contrast'],
  ['a dark part of a light page', neither, ['', 'dark'], 'dark'],
  ['a light part of a dark page', dark, ['', 'light'], 'light'],
  ['a light part of a dark part', neither, ['', 'dark', 'light'], 'light'],
  ['an ordinary part of a dark part', neither, ['', 'dark', ''], 'dark'],
  ['a light part of a dark page, with more contrast', both, ['', 'light'], 'contrast'],
  ['a dark contrast part of a light page', neither, ['light', 'dark contrast'], 'dark contrast'],
] as const)('follows %s (%o, %o): %s', async (_, media, schemes, mode) => {
  expect(await modeOf(media, [...schemes])).toBe(mode);
});
