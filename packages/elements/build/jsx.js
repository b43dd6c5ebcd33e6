import { writeFileSync } from 'node:fs';

/**
 * A plugin of the manifest analyzer that writes the types of every tag for the JSX of React 19: attributes,
 * properties, and events as `onpreau-close`.
 */
export function jsxTypes(file) {
  return {
    name: 'preau-jsx-types',
    packageLinkPhase({ customElementsManifest }) {
      writeFileSync(file, typesOf(customElementsManifest.modules));
    },
  };
}

function typesOf(modules) {
  const from = new Map();
  for (const { path, declarations = [] } of modules)
    for (const { name } of declarations)
      from.set(name, path.replace(/^(src|dist)\//, './').replace(/\.ts$/, '.js'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const names = elements.flatMap(({ name, events = [] }) => [
    name,
    ...events.map((event) => event.type.text),
  ]);
  const imports = [...new Set(names)]
    .sort()
    .map((name) => `import type { ${name} } from '${from.get(name)}';`);

  return `${imports.join('\n')}
import type { HTMLAttributes, RefAttributes } from 'react';

type Host<E extends HTMLElement, P> = P &
  Omit<HTMLAttributes<E>, keyof P> &
  RefAttributes<E> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(tag).join('\n')}
    }
  }
}
`;
}

function tag({ tagName, name, description, attributes = [], members = [], events = [] }) {
  // React sets a property where the element has it, and else an attribute: both names work, as one does for a server.
  const props = new Map();
  for (const attribute of attributes) {
    const { fieldName, type } = attribute;
    const text = fieldName ? `${name}['${fieldName}']` : type.text;
    for (const key of [attribute.name, fieldName ?? attribute.name])
      props.set(key, [attribute.description, text]);
  }
  for (const member of members)
    if (member.kind === 'field' && !member.readonly && !props.has(member.name))
      props.set(member.name, [member.description, `${name}['${member.name}']`]);
  for (const event of events)
    props.set(`on${event.name}`, [
      event.description,
      `((event: ${event.type.text} & { readonly currentTarget: ${name} }) => void)`,
    ]);
  const lines = [...props].map(
    ([key, [words, type]]) =>
      `${comment(words, '          ')}          '${key}'?: ${type} | undefined;\n`,
  );
  return `${comment(description, '      ')}      '${tagName}': Host<
        ${name},
        {\n${lines.join('')}        }
      >;`;
}

function comment(words, indent) {
  return words ? `${indent}/** ${words.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '';
}
