// Android resources. `values-night` is Android's own name for dark; it has none for contrast, whose resources go into a
// source set of their own.
import { isDark, modes, type Mode } from '../modes.ts';
import type { Theme, Token } from '../resolve.ts';
import { longHex, pixels, type ColorValue, type Measure, type ShadowValue } from '../values.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", "\\'");
/** Android writes alpha first. */
const argb = (color: ColorValue): string => {
  const hex = longHex(color).slice(1).toUpperCase();
  return `#${hex.slice(6) || 'FF'}${hex.slice(0, 6)}`;
};
const milliseconds = ({ value, unit }: Measure): number => (unit === 's' ? value * 1000 : value);

/** Text grows with the reader's font size (sp); the rest does not (dp). */
const unitOf = (name: string): string => (name.startsWith('font-size-') ? 'sp' : 'dp');

function resource({ name, type, raw }: Token, mode: Mode): string {
  const id = `preau_${name.replaceAll('-', '_')}`;
  const value = raw[mode];
  const element = (tag: string, text: string | number): string =>
    `<${tag} name="${id}">${text}</${tag}>`;
  switch (type) {
    case 'color':
      return element('color', argb(value as ColorValue));
    case 'dimension':
      return element('dimen', pixels(value as Measure) + unitOf(name));
    // Android draws the shadow itself, from an elevation.
    case 'shadow':
      return element('dimen', `${pixels((value as ShadowValue).blur) / 4}dp`);
    case 'duration':
      return element('integer', milliseconds(value as Measure));
    case 'fontWeight':
      return element('integer', value as number);
    case 'number':
      return `<item name="${id}" format="float" type="dimen">${value as number}</item>`;
    // For `PathInterpolator`, and for a list of families to look for.
    default:
      return element('string', escape((value as (string | number)[]).join(', ')));
  }
}

/** In a comment, `--` would end it. */
const comment = (text: string): string => text.replaceAll('--', '- -');

const android = ({ tokens }: Theme, mode: Mode): string => `<?xml version="1.0" encoding="utf-8"?>
<resources>
${tokens
  .map((token) => `    <!-- ${comment(token.description)} -->\n    ${resource(token, mode)}`)
  .join('\n')}
</resources>
`;

const pathOf = (mode: Mode): string =>
  `android/${mode.includes('contrast') ? 'contrast/' : ''}values${isDark(mode) ? '-night' : ''}/preau.xml`;

export const androidFiles = (theme: Theme): Record<string, string> =>
  Object.fromEntries(modes.map((mode) => [pathOf(mode), android(theme, mode)]));
