// What the tests of the rules share: a RuleTester for TypeScript, and components written in a temporary folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

export const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

/** A package with these files, all empty; gone after the tests. Gives the path of a file in its `src`. */
export function packageWith(...files) {
  const root = mkdtempSync(join(tmpdir(), 'preau-lint-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const path = (file) => join(root, 'packages/elements/src', file);
  for (const file of files) {
    mkdirSync(join(path(file), '..'), { recursive: true });
    writeFileSync(path(file), '');
  }
  return path;
}
