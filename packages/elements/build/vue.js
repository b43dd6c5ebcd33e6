import { asWritten, entryOf, WRITTEN } from './tags.js';

/** For the templates of Vue 3: attributes, properties, and events as `@preau-close`. */
export const vueTypes = (tags, imports) => `${imports}
import type { HTMLAttributes, ReservedProps } from 'vue';

${WRITTEN}

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

const typeOf = (tag) =>
  entryOf(
    tag,
    'Tag',
    [
      ...tag.props.map(asWritten),
      ...tag.events.flatMap(({ name, words, type }) =>
        namesOf(name).map((key) => ({ key, words, type: `Listener<${tag.name}, ${type}>` })),
      ),
    ],
    2,
  );
