/** The classes of the page's DOM, as they are before Angular's server puts its own in their place. */
const page = globalThis as unknown as Record<string, unknown>;
const classes = Object.getOwnPropertyNames(page)
  .filter((name) => /^[A-Z]/.test(name))
  .map((name) => [name, page[name]] as const);

export function restore(): void {
  for (const [name, before] of classes) if (!Object.is(page[name], before)) page[name] = before;
}
