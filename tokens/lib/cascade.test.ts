// Which mode wins is decided by the cascade, so it is a browser that says it.
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isDark, modes, textSpacings, type TextSpacing } from './modes.ts';
import { css } from './outputs/css.ts';
import { readSources } from './read.ts';
import { resolveTheme } from './resolve.ts';

const theme = resolveTheme(await readSources());
const sheet = css(theme);
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

// `field-background` is a reference to another token: it must be read again in each scheme.
const probes = ['text-default', 'action', 'info-background', 'shadow-raised', 'field-background'];

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
    `<!doctype html><html${attribute(root)}><style>${sheet}</style>${inner}</html>`,
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
      isDark(mode) ? 'dark' : 'light',
      ...probes.map((name) => theme.tokens.find((token) => token.name === name)?.values[mode]),
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

/** Custom properties of an `<i>` inside nested elements that carry these attributes, the first being the root. */
async function seen(media: Media, attributes: string[], names: string[]): Promise<string[]> {
  await page.emulateMedia(media);
  const [root = '', ...nested] = attributes;
  const inner = nested.reduceRight((html, text) => `<div ${text}>${html}</div>`, '<i></i>');
  await page.setContent(`<!doctype html><html ${root}><style>${sheet}</style>${inner}</html>`);
  return page
    .locator('i')
    .evaluate(
      (element, list) =>
        list.map((name) => getComputedStyle(element).getPropertyValue(`--preau-${name}`)),
      names,
    );
}

const valueIn = (name: string, spacing?: TextSpacing): string | undefined => {
  const token = theme.tokens.find((one) => one.name === name);
  return (spacing && token?.spaced[spacing]) ?? token?.values.light;
};
const spacings = ['line-height-text', 'letter-spacing', 'word-spacing', 'paragraph-spacing'];

it.each(textSpacings)('spaces the text of a page that asks for %s', async (spacing) => {
  const expected = spacings.map((name) => Number(valueIn(name, spacing)));
  const values = await seen(neither, [`data-preau-text="${spacing}"`], spacings);
  expect(values.map(Number)).toEqual(expected);
});

it('gives ordinary spacing back to a part that asks for none', async () => {
  const attributes = ['data-preau-text="spacious"', 'data-preau-text="standard"'];
  const values = await seen(neither, attributes, spacings);
  expect(values.map(Number)).toEqual(spacings.map((name) => Number(valueIn(name))));
});

const durations = ['duration-fast', 'duration-medium', 'duration-slow', 'duration-loop'];
it.each([
  ['the system', { ...neither, reducedMotion: 'reduce' }, ''],
  ['the page', { ...neither, reducedMotion: 'no-preference' }, 'data-preau-motion="reduced"'],
] as [string, Media, string][])('stops movement when %s asks for it', async (_, media, root) => {
  expect(await seen(media, [root], durations)).toEqual(['0s', '0s', '0s', '0s']);
  const moving: Media = { ...neither, reducedMotion: 'no-preference' };
  expect(await seen(moving, [''], durations)).not.toContain('0s');
});
