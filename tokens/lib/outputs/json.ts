import { modes, textSpacings } from '../modes.ts';
import type { Theme } from '../resolve.ts';

/** Flat and written as CSS, for pages and scripts that show or check the tokens. */
export function json({ tokens }: Theme): string {
  const entries = tokens.map(({ name, values, spaced, ...token }) => [
    name,
    {
      type: token.type,
      level: token.level,
      description: token.description,
      french: token.french,
      ...(token.deprecated ? { deprecated: token.deprecated } : {}),
      ...(token.alias ? { alias: token.alias } : {}),
      ...Object.fromEntries(modes.map((mode) => [mode, values[mode]])),
      ...Object.fromEntries(
        textSpacings.flatMap((spacing) => (spacing in spaced ? [[spacing, spaced[spacing]]] : [])),
      ),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

export const jsonFiles = (theme: Theme): Record<string, string> => ({ 'tokens.json': json(theme) });
