import { comment } from './tags.js';

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

function typeOf({ tag, name, words, props, events }) {
  const lines = [
    ...props,
    ...events.map((event) => ({
      key: `on${event.name}`,
      words: event.words,
      type: `((event: ${event.type} & { readonly currentTarget: ${name} }) => void)`,
    })),
  ].map(
    ({ key, words, type }) =>
      `${comment(words, '          ')}          '${key}'?: ${type} | undefined;\n`,
  );
  return `${comment(words, '      ')}      '${tag}': Host<
        ${name},
        {\n${lines.join('')}        }
      >;`;
}
