import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const RESULTS = join(import.meta.dirname, '../../test-results');

/** Runs the check on one module; it lies in the repository so that `lit` is found. */
function check(template) {
  mkdirSync(RESULTS, { recursive: true });
  const folder = mkdtempSync(join(RESULTS, 'templates-'));
  const file = join(folder, 'a.ts');
  writeFileSync(
    file,
    `import { html, nothing } from 'lit'; export const a = (b: boolean) => html\`${template}\`;`,
  );
  const args = [join(import.meta.dirname, 'templates.js'), file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, output: stdout + stderr };
}

it('says nothing of good templates', { timeout: 60_000 }, () => {
  const good = '<p role=${b ? "status" : nothing} ?hidden=${b} popover="auto"><slot></slot></p>';
  expect(check(good)).toEqual({ status: 0, output: '' });
});

it('names what is wrong', { timeout: 60_000 }, () => {
  const { status, output } = check(
    '<input .valeu=${b} ?hidden=${1} @input=${"x"}><preau-unknown></preau-unknown>',
  );
  expect(status).toBe(1);
  for (const rule of ['unknown-property', 'incompatible-type', 'noncallable-event', 'unknown-tag'])
    expect(output).toContain(`no-${rule}`);
});
