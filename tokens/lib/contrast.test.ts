import { expect, it } from 'vitest';
import { measure, report } from './contrast.ts';
import { resolveTokens } from './resolve.ts';
import { modes } from './sources.ts';

const tokens = new Map((await resolveTokens()).map((token) => [token.name, token.values]));

it.each(modes)('keeps every text and part readable in the %s mode', (mode) => {
  const measured = measure(mode, (name) => {
    const values = tokens.get(name);
    if (!values) throw new Error(`the contrast table names an unknown token: ${name}`);
    return values[mode];
  });
  const worst = measured[0];
  if (worst) console.log(`${mode}: ${measured.length} pairs, worst ${report(worst)}`);
  expect(measured.filter(({ ratio, need }) => ratio < need).map(report)).toEqual([]);
});

it('fails with the pair, the ratio and the need', () => {
  const grey = measure('light', () => '#777').map(report);
  expect(grey).toContain('text-muted on background-subtle: 1.00:1, needs 4.5:1');
});
