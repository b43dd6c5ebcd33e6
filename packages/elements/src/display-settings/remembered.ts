// Alone in the head of a page, before anything else: it imports nothing.

/** What a reader may choose; each is an attribute of `<html>`, `data-preau-scheme` and so on. */
export const SETTINGS = ['scheme', 'size', 'text', 'lines', 'letters', 'font', 'motion'] as const;

export type DisplaySettings = Partial<Record<(typeof SETTINGS)[number], string>>;

/** The name under which a device remembers, unless the page gives its own. */
export const KEY = 'preau-display';

/** What the storage holds may have been written by anyone. */
const isWords = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]+(?: [a-z]+)*$/.test(value);

/**
 * What this device remembers.
 *
 * @returns `undefined` where it remembers nothing, or may not be asked
 */
export function rememberedSettings(key = KEY): DisplaySettings | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- asked for by the author, who loads this, and by the person
    const text = localStorage.getItem(key);
    const stored = text === null ? null : (JSON.parse(text) as Record<string, unknown> | null);
    if (!stored) return undefined;
    const kept = SETTINGS.flatMap((name) =>
      isWords(stored[name]) ? [[name, stored[name]] as const] : [],
    );
    return Object.fromEntries(kept);
  } catch {
    // No storage here (private, refused), or not our words.
    return undefined;
  }
}

/**
 * Gives the page the look that this device remembers; what the server has set on `<html>` stays. To be called in the
 * head, before the page is painted: `@preau/elements/display-settings/first-paint.js` is a script that does it.
 *
 * @param key the name that `remember` gives, if it gives one
 */
export function applyDisplaySettings(key = KEY): void {
  const settings = rememberedSettings(key) ?? {};
  const { documentElement: root } = document;
  for (const name of SETTINGS) {
    const value = settings[name];
    const attribute = `data-preau-${name}`;
    if (value && !root.hasAttribute(attribute)) root.setAttribute(attribute, value);
  }
}
