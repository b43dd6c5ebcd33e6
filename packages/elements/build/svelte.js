import { comment } from './tags.js';

/** For the templates of Svelte 5: attributes, properties, and events as `onpreau-close`. */
export const svelteTypes = (tags, imports) => `${imports}
import type { HTMLAttributes } from 'svelte/elements';

/** As a template writes it: a number or a boolean is a text too. */
type Written<T> = T | null | (T extends number ? \`\${number}\` : T extends true ? '' : never);

type Host<E extends HTMLElement, P> = P & Omit<HTMLAttributes<E>, keyof P>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.map(typeOf).join('\n')}
  }
}
`;

function typeOf({ tag, name, words, props, events }) {
  const lines = [
    ...props.map(({ type, written, ...prop }) => ({
      ...prop,
      type: written ? `Written<${type}>` : type,
    })),
    ...events.map((event) => ({
      key: `on${event.name}`,
      words: event.words,
      type: `((event: ${event.type} & { readonly currentTarget: ${name} }) => void)`,
    })),
  ].map(
    ({ key, words, type }) =>
      `${comment(words, '        ')}        '${key}'?: ${type} | undefined;\n`,
  );
  return `${comment(words, '    ')}    '${tag}': Host<
      ${name},
      {\n${lines.join('')}      }
    >;`;
}
