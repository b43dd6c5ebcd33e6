import type { Theme, Token } from '../resolve.ts';
import { css } from './css.ts';

/** What a theme says otherwise than another, which is loaded before it. */
export function differing(theme: Theme, base: Theme): Theme {
  const before = new Map(base.tokens.map((token) => [token.name, saying(token)]));
  return {
    ...theme,
    tokens: theme.tokens.filter((token) => saying(token) !== before.get(token.name)),
  };
}

const saying = ({ alias, values, spaced }: Token): string =>
  alias ?? JSON.stringify([values, spaced]);

/** The stylesheet of a theme, to be loaded after the base's: its own values only. */
export const cssOver = (theme: Theme, base: Theme): string => css(differing(theme, base));
