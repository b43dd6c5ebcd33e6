import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastFaults, report } from '../contrast.ts';
import { modes } from '../modes.ts';
import { readSources } from '../read.ts';
import { resolveTheme, type Theme } from '../resolve.ts';
import { colorOf } from './color.ts';
import type { Brand } from './sources.ts';
import { themeOf, type BrandTheme, type Refusal } from './theme.ts';

const preau = await readSources();
const preauTheme = resolveTheme(preau);
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((color) => `#${color.toString(16).padStart(6, '0')}`);

function colour(text: string): Brand['brand'] {
  const color = colorOf(text);
  if (!color) throw new Error(`not a colour: ${text}`);
  return color;
}
const brandOf = (brand: string, accent?: string): Brand => ({
  brand: colour(brand),
  accent: accent === undefined ? undefined : colour(accent),
});
function made(brand: string, accent?: string): BrandTheme {
  const result = themeOf(brandOf(brand, accent), preau);
  if ('nearest' in result) throw new Error(`${result.color} refused: try ${result.nearest}`);
  return result;
}
function refused(brand: string, accent?: string): Refusal {
  const result = themeOf(brandOf(brand, accent), preau);
  if (!('nearest' in result)) throw new Error(`${brand} accepted`);
  return result;
}
const valueOf = ({ tokens }: Theme, name: string) =>
  tokens.find((token) => token.name === name)?.values ?? ({} as never);

it('makes a theme without a fault of contrast of any colour, or of the one it proposes instead', () => {
  fc.assert(
    fc.property(hex, fc.option(hex, { nil: undefined }), (brand, accent) => {
      let result = themeOf(brandOf(brand, accent), preau);
      // Each colour may be refused once: what is proposed instead is accepted.
      for (let refusals = 0; 'nearest' in result; refusals++) {
        expect(refusals).toBeLessThan(2);
        if (result.role === 'brand') brand = result.nearest;
        else accent = result.nearest;
        result = themeOf(brandOf(brand, accent), preau);
      }
      expect(contrastFaults(result.theme).map(report)).toEqual([]);
      expect(valueOf(result.theme, 'action').light).toBe(short(brand));
      expect(valueOf(result.theme, 'text-link').light).toBe(short(accent ?? brand));
    }),
    { numRuns: 25 },
  );
}, 120_000);

const short = (color: string): string =>
  /^#(?:(.)\1)+$/.test(color) ? `#${color.slice(1).replace(/(.)\1/g, '$1')}` : color;

it('takes a colour that works as it is, and refuses the next one', () => {
  fc.assert(
    fc.property(hex, (brand) => {
      const result = themeOf(brandOf(brand), preau);
      if (!('nearest' in result)) return;
      const { l, h, c } = colour(brand);
      const near = colour(result.nearest);
      expect(near.l).toBeLessThan(l);
      if (c > 0.05 && near.c > 0.05) expect(Math.abs(near.h - h)).toBeLessThan(6);
      // A little lighter, it would not do.
      const lighter = { ...near, l: near.l + 0.01 };
      expect('nearest' in themeOf({ brand: lighter }, preau)).toBe(true);
    }),
    { numRuns: 8 },
  );
}, 120_000);

it.each(['#1f6f54', '#000091', '#7b2d8b', '#000000', '#8a1538'])(
  'shows the states of a button in %s, in every mode',
  (brand) => {
    const { theme } = made(brand);
    const steps = (shown: Theme, mode: (typeof modes)[number]): number[] => {
      const [rest = '', hover = '', active = ''] = ['action', 'action-hover', 'action-active'].map(
        (name) => valueOf(shown, name)[mode],
      );
      return [wcagContrast(rest, hover), wcagContrast(hover, active)];
    };
    // As much as with Préau's own colours.
    for (const mode of modes)
      for (const [state, step] of steps(preauTheme, mode).entries())
        expect(steps(theme, mode)[state], `${mode}: ${state}`).toBeGreaterThan(step - 0.06);
  },
);

it('keeps categories, messages and danger as they are: they mean something', () => {
  const { theme } = made('#7b2d8b', '#0b5c8a');
  const meaning = /^(?:accent-|info-|success-|warning-|error-|danger)(?!text$)/;
  for (const { name, type, values } of preauTheme.tokens)
    if (meaning.test(name) && type === 'color' && !name.endsWith('-text'))
      // In high contrast, a pressed button is nearly black, as all text is.
      expect(valueOf(theme, name), name).toMatchObject({ light: values.light, dark: values.dark });
});

it('tells a visited link from another, whatever the colour of links', () => {
  for (const color of ['#1f6f54', '#6a3aa8', '#8a1f7a']) {
    const { theme } = made(color);
    const [link, visited] = ['text-link', 'text-link-visited'].map((name) =>
      colour(valueOf(theme, name).light),
    );
    const apart = Math.abs((((link?.h ?? 0) - (visited?.h ?? 0) + 540) % 360) - 180);
    expect(apart, color).toBeGreaterThan(40);
  }
});

it('gives the accent to links and to the focus ring, and nothing else to it', () => {
  const { theme } = made('#1f6f54', '#8a1538');
  const alone = made('#1f6f54').theme;
  expect(valueOf(theme, 'text-link').light).toBe('#8a1538');
  const changed = theme.tokens
    .filter(({ name, values }) => values.light !== valueOf(alone, name).light)
    .map(({ name }) => name);
  expect(changed).toEqual(['text-link', 'text-link-hover', 'focus-outer']);
});

it('says which colour is at fault, and in which pairs', () => {
  expect(refused('#ffff00')).toMatchObject({ role: 'brand', color: '#ffff00' });
  expect(refused('#1f6f54', '#ff6600')).toMatchObject({ role: 'accent', color: '#ff6600' });
  const [worst] = refused('#ffff00').faults;
  expect(worst?.ratio).toBeLessThan(1.1);
});
