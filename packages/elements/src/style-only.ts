/**
 * The base of style-only elements: `HTMLElement` in a browser, an empty class on a server,
 * so that importing the module there works (architecture, rule 9).
 */
export const StyleOnlyElement: typeof HTMLElement =
  (globalThis as Partial<typeof globalThis>).HTMLElement ?? (class {} as typeof HTMLElement);
