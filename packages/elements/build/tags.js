import { writeFileSync } from 'node:fs';

/**
 * A plugin of the manifest analyzer that writes the types of every tag, once for each framework that has its own.
 *
 * @param writers a function for each file, from the tags to its text
 */
export function tagTypes(writers) {
  return {
    name: 'preau-tag-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const [file, write] of Object.entries(writers))
        writeFileSync(file, write(tagsOf(modules), importsOf(modules)));
    },
  };
}

const elementsOf = (modules) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** The classes of elements and of their events. */
function importsOf(modules) {
  const from = new Map();
  for (const { path, declarations = [] } of modules)
    for (const { name } of declarations)
      from.set(name, path.replace(/^(src|dist)\//, './').replace(/\.ts$/, '.js'));
  const names = elementsOf(modules).flatMap(({ name, events = [] }) => [
    name,
    ...events.map((event) => event.type.text),
  ]);
  return [...new Set(names)]
    .sort()
    .map((name) => `import type { ${name} } from '${from.get(name)}';`)
    .join('\n');
}

const tagsOf = (modules) =>
  elementsOf(modules).map(({ tagName, name, description, events = [], ...element }) => ({
    ...{ tag: tagName, name, words: description, props: propsOf(name, element) },
    events: events.map((event) => ({
      ...{ name: event.name, words: event.description, type: event.type.text },
    })),
  }));

/** A framework sets a property where the element has it, and else an attribute: both names work, as one does for a server. */
function propsOf(name, { attributes = [], members = [] }) {
  const props = new Map();
  for (const { name: attribute, fieldName, type, description } of attributes)
    for (const key of [attribute, fieldName ?? attribute])
      props.set(key, {
        ...{ key, words: description, written: true },
        type: fieldName ? `${name}['${fieldName}']` : type.text,
      });
  for (const { kind, name: key, readonly, description } of members)
    if (kind === 'field' && !readonly && !props.has(key))
      props.set(key, { key, words: description, written: false, type: `${name}['${key}']` });
  return [...props.values()];
}

function comment(words, indent) {
  return words ? `${indent}/** ${words.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '';
}

export const WRITTEN = `/** As a template writes it: a number or a boolean is a text too. */
type Written<T> = T | null | (T extends number ? \`\${number}\` : T extends true ? '' : never);`;

export const asWritten = ({ type, written, ...prop }) => ({
  ...prop,
  type: written ? `Written<${type}>` : type,
});

/** An event as a property: `onpreau-close`. */
export const asListener =
  (name) =>
  ({ name: event, words, type }) => ({
    ...{ key: `on${event}`, words },
    type: `((event: ${type} & { readonly currentTarget: ${name} }) => void)`,
  });

/**
 * The type of a tag in an interface.
 *
 * @param host the generic type that takes its class and what it has
 * @param indent of the tag, in characters
 */
export function entryOf({ tag, name, words }, host, members, indent) {
  const pad = ' '.repeat(indent);
  const lines = members.map(
    ({ key, words, type }) =>
      `${comment(words, `${pad}    `)}${pad}    '${key}'?: ${type} | undefined;\n`,
  );
  return `${comment(words, pad)}${pad}'${tag}': ${host}<
${pad}  ${name},
${pad}  {\n${lines.join('')}${pad}  }
${pad}>;`;
}
