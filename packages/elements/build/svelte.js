import { asListener, asWritten, entryOf, WRITTEN } from './tags.js';

/** For the templates of Svelte 5: attributes, properties, and events as `onpreau-close`. */
export const svelteTypes = (tags, imports) => `${imports}
import type { HTMLAttributes } from 'svelte/elements';

${WRITTEN}

type Host<E extends HTMLElement, P> = P & Omit<HTMLAttributes<E>, keyof P>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.map(typeOf).join('\n')}
  }
}
`;

const typeOf = (tag) =>
  entryOf(tag, 'Host', [...tag.props.map(asWritten), ...tag.events.map(asListener(tag.name))], 4);
