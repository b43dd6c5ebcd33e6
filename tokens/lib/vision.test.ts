import { expect, it } from 'vitest';
import { modes } from './modes.ts';
import { readSources } from './read.ts';
import { resolveTheme } from './resolve.ts';
import { clearDistance, toneDistances } from './vision.ts';

const theme = resolveTheme(await readSources());

it.each(modes)('keeps the words of every two tones apart for who sees colours, in %s', (mode) => {
  const texts = toneDistances(theme, mode, 'ordinary').filter(
    ({ one, other }) => one.endsWith('-text') && !/neutral/.test(one + other),
  );
  expect(texts).toHaveLength(6);
  for (const { one, other, distance } of texts)
    expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(clearDistance);
});

it('shows that colour alone is not enough: green and red are one to some readers', () => {
  const seen = (vision: 'ordinary' | 'deuteranopia') =>
    toneDistances(theme, 'dark', vision).find(
      ({ one, other }) => one === 'success-text' && other === 'error-text',
    )?.distance ?? 0;
  expect(seen('ordinary')).toBeGreaterThan(clearDistance);
  expect(seen('deuteranopia')).toBeLessThan(5);
});
