import dsfr from '@preau/theme-dsfr/theme.css?inline';
import brand from 'virtual:preau-brand';

/** A look that the toolbar offers. */
interface Theme {
  title: string;
  /** The stylesheet that re-values the tokens; none for the neutral theme, which is in `preau.css`. */
  css?: string;
}

export const themes: Record<string, Theme> = {
  defaut: { title: 'Neutre' },
  dsfr: { title: 'DSFR (services de l’État)', css: dsfr },
  marque: { title: 'Une académie (exemple)', css: brand },
};
