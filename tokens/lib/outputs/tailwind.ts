import type { Theme, Token } from '../resolve.ts';

const em = (reference: string): string => `calc(${reference} * 1em)`;

/** From a token's name to the theme variable from which Tailwind 4 makes its utilities. The first that matches wins. */
const namespaces: readonly [RegExp, string, (reference: string) => string][] = [
  [/^font-size-/, '--text-', String],
  [/^line-height-/, '--leading-', String],
  [/^letter-spacing$/, '--tracking-text', em],
  [/^word-spacing$/, '--word-spacing', em],
  [/^paragraph-spacing$/, '--spacing-paragraph', em],
  [/^font-weight-/, '--font-weight-', String],
  [/^font-/, '--font-', String],
  [/^shadow-/, '--shadow-', String],
  [/^space-/, '--spacing-', String],
  [/^radius-/, '--radius-', String],
  [/^border-width$/, '--default-border-width', String],
  [/^border-width-/, '--border-width-', String],
  [/^focus-width$/, '--outline-width-focus', String],
  [/^focus-offset$/, '--outline-offset-focus', String],
  [/^control-height-/, '--spacing-control-', String],
  [/^size-/, '--container-', String],
  [/^breakpoint-/, '--breakpoint-', String],
  [/^layer-/, '--z-index-', String],
  [/^duration-/, '--transition-duration-', String],
  [/^easing-/, '--ease-', String],
];

/** The variable of a token, and what it holds. */
export function themeVariable({ name, type, values }: Token): [variable: string, value: string] {
  const reference = `var(--preau-${name})`;
  if (type === 'color') return [`--color-${name}`, reference];
  // Media queries are made from it when compiling.
  const held = name.startsWith('breakpoint-') ? values.light : reference;
  const known = namespaces.find(([pattern]) => pattern.test(name));
  if (known) return [name.replace(known[0], known[1]), known[2](held)];
  // A component's knob: `button-radius` is `rounded-button`.
  const knob = /^(.+)-(radius|font-weight)$/.exec(name);
  if (knob) return [`--${knob[2]}-${knob[1]}`, reference];
  // `alert-title` is `text-alert-title`, `card-padding` is `p-card-padding`.
  if (/-(?:title|font-size)$/.test(name)) return [`--text-${name}`, reference];
  if (/-(?:padding|height|size)$/.test(name)) return [`--spacing-${name}`, reference];
  throw new Error(`lib/outputs/tailwind.ts has no namespace for ${name}`);
}

/** \`inline\`: utilities hold the reference itself, so that a nested scheme keeps its colours. */
const tailwind = ({
  tokens,
}: Theme): string => `/* After \`@import 'tailwindcss'\` and the stylesheet of the tokens. */
@theme inline {
${tokens.map((token) => `  ${themeVariable(token).join(': ')};`).join('\n')}
}
`;

export const tailwindFiles = (theme: Theme): Record<string, string> => ({
  'tailwind.css': tailwind(theme),
});
