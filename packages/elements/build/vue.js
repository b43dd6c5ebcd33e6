import { comment } from './tags.js';

/** For the templates of Vue 3: attributes, properties, and events as `@preau-close`. */
export const vueTypes = (tags, imports) => `${imports}
import type { HTMLAttributes, ReservedProps } from 'vue';

/** As a template writes it: a number or a boolean is a text too. */
type Written<T> = T | null | (T extends number ? \`\${number}\` : T extends true ? '' : never);

type Listener<E, Event> = (event: Event & { readonly currentTarget: E }) => void;

type Tag<E extends HTMLElement, P> = new () => {
  $props: P & Omit<HTMLAttributes, keyof P> & ReservedProps;
  $slots: { default?: () => unknown };
  $el: E;
};

/** The tags of Préau, by name. */
export interface PreauTags {
${tags.map(typeOf).join('\n')}
}

declare module 'vue' {
  interface GlobalComponents extends PreauTags {}
}
`;

/** A listener has two names: what a template compiles to, and what \`h()\` takes as well. */
const namesOf = (event) => [
  `onP${event.slice(1).replace(/-(.)/g, (_, letter) => letter.toUpperCase())}`,
  `onP${event.slice(1)}`,
];

function typeOf({ tag, name, words, props, events }) {
  const lines = [
    ...props.map(({ type, written, ...prop }) => ({
      ...prop,
      type: written ? `Written<${type}>` : type,
    })),
    ...events.flatMap((event) =>
      namesOf(event.name).map((key) => ({
        ...{ key, words: event.words, type: `Listener<${name}, ${event.type}>` },
      })),
    ),
  ].map(
    ({ key, words, type }) => `${comment(words, '      ')}      '${key}'?: ${type} | undefined;\n`,
  );
  return `${comment(words, '  ')}  '${tag}': Tag<
    ${name},
    {\n${lines.join('')}    }
  >;`;
}
