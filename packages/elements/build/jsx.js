import { asListener, entryOf } from './tags.js';

/** For the JSX of React 19: attributes, properties, and events as `onpreau-close`. */
export const jsxTypes = (tags, imports) => `${imports}
import type { HTMLAttributes, RefAttributes } from 'react';

type Host<E extends HTMLElement, P> = P &
  Omit<HTMLAttributes<E>, keyof P> &
  RefAttributes<E> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map(typeOf).join('\n')}
    }
  }
}
`;

const typeOf = (tag) =>
  entryOf(tag, 'Host', [...tag.props, ...tag.events.map(asListener(tag.name))], 6);
