import { expect, it } from 'vitest';
import { contrastFaults, measure, report } from './contrast.ts';
import { modes } from './modes.ts';
import { readSources } from './read.ts';
import { resolveTheme, type Theme } from './resolve.ts';
import { buildTheme } from './theme.ts';
import { withTheme } from './sources.ts';

const sources = await readSources();
const theme = resolveTheme(sources);

it.each(modes)('keeps every text and part readable in the %s mode', (mode) => {
  const faults = measure(theme, mode).filter(({ ratio, need }) => ratio < need);
  expect(faults.map(report)).toEqual([]);
});

it('fails with the pair, the ratio and the need', () => {
  const grey: Theme = {
    ...theme,
    tokens: theme.tokens.map((token) => ({
      ...token,
      values: { ...token.values, light: '#777' },
    })),
  };
  expect(contrastFaults(grey).map(report)).toContain(
    'light: text-muted on background-subtle: 1.00:1, needs 4.5:1',
  );
});

it('refuses to build a theme that has an unreadable pair', () => {
  const pale = { text: { default: { $value: '{palette.paper.300}' } } };
  const over = new Map([
    ['semantic/light.tokens.json', [{ file: 'pale/semantic/light.tokens.json', content: pale }]],
  ]);
  expect(() => buildTheme(withTheme(sources, over))).toThrow(
    /light: text-default on background-default: 1\.\d\d:1, needs 4\.5:1/,
  );
});

it('asks each pair once', () => {
  const pairs = measure(theme, 'light').map(({ seen, on }) => `${seen} on ${on}`);
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});

/** Colours on which nothing is promised, each for a reason that its description or WCAG gives. */
const unproven = [
  ...['text-disabled', 'border-disabled', 'action-disabled', 'action-disabled-text'],
  ...['border-subtle', 'background-skeleton', 'backdrop'],
];
it('forgets no colour', () => {
  const proven = new Set(measure(theme, 'light').flatMap(({ seen, on }) => [seen, on]));
  const colors = theme.tokens.filter(({ type }) => type === 'color').map(({ name }) => name);
  expect(colors.filter((name) => !proven.has(name))).toEqual(
    colors.filter((name) => unproven.includes(name)),
  );
});
