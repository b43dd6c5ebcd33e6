// What the tests of the wrappers share, in jsdom.
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Lit says once that it is not the production build.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

/** Fails a test in which the framework, or an element, has something to say: an error or a warning in the console. */
export function silent(): void {
  const said: unknown[] = [];
  beforeEach(() => {
    for (const method of ['error', 'warn'] as const)
      vi.spyOn(console, method).mockImplementation((...words) => said.push(words));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(said.splice(0)).toEqual([]);
  });
}

/** A node of the page, or an error that says which one is missing. */
export function find<E extends Element = HTMLInputElement>(
  selector: string,
  root: ParentNode = document,
): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
