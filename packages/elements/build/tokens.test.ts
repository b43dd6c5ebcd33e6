import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { tokensBeyond } from './tokens.ts';

const read = (name: string): Promise<string> =>
  readFile(new URL(import.meta.resolve(`@preau/tokens/${name}.css`)), 'utf8');
const core = await read('core');
const tokens = await read('tokens');

it('brings the tokens that a component uses and the core lacks, in every mode', () => {
  const css = tokensBeyond(
    core,
    tokens,
    'color: var(--preau-info-text); margin: var(--preau-space-4)',
  );
  expect(css).toMatch(/^@layer preau\.tokens\.component\{/);
  expect(css.match(/--preau-[\w-]+:/g)).toEqual(Array(8).fill('--preau-info-text:'));
  expect(css).not.toContain('color-scheme');
  expect(css.match(/@media/g)).toHaveLength(3);
});

it('brings what a knob stands for', () => {
  const layered = tokensBeyond('', tokens, 'var(--preau-card-radius)');
  expect(layered).toContain('--preau-card-radius:var(--preau-radius-medium)');
  expect(layered).toContain('--preau-radius-medium:8px');
});

it('brings nothing to a component that the core serves', () => {
  expect(tokensBeyond(core, tokens, 'color: var(--preau-action)')).toBe('');
});
