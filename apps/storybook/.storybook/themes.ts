/** A look that the toolbar offers. */
export interface Theme {
  title: string;
  /** Address of the stylesheet that re-values the tokens; none for the default theme, which is in `preau.css`. */
  sheet?: string;
}

/** To add a theme: import its stylesheet with `?url`, and add an entry. */
export const themes: Record<string, Theme> = {
  defaut: { title: 'Défaut' },
};
