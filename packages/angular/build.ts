// Writes a directive for each tag, from the manifest of the elements: `lib/generated/elements.ts`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

interface Attribute {
  name: string;
  fieldName?: string;
  description?: string;
  type: { text: string };
}

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Attribute[];
}

const manifest = JSON.parse(
  await readFile(new URL(import.meta.resolve('@preau/elements/custom-elements.json')), 'utf8'),
) as { modules: { declarations?: Declaration[] }[] };

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
const comment = (words = ''): string =>
  `/** ${words.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim()} */`;

/** An attribute without a value is an empty text for Angular. */
const typeOf = (text: string): string => {
  const type = text.replace(/\s+/g, ' ').replace(/^ ?\| /, '');
  if (type === 'boolean') return "boolean | ''";
  return type.includes('number') ? `${type} | string` : type;
};

function directive({ tagName = '', description, attributes = [] }: Declaration): [string, string] {
  const name = camel(`-${tagName.replace('preau-', '')}-tag`);
  // Those of `data-…` are texts, which a template writes as they are.
  const inputs = attributes
    .filter((one) => !one.name.startsWith('data-'))
    .map((one) => ({ ...one, input: one.fieldName ?? camel(one.name) }));
  const setters = inputs.map(
    ({ name, input, description, type }) => `
  ${comment(description)}
  set ${input}(value: ${typeOf(type.text)} | null | undefined) {
    this.write('${name}', value);
  }
`,
  );
  const source = `${comment(description)}
@Directive({
  selector: '${tagName}',
  inputs: [${inputs.map(({ input }) => `'${input}'`).join(', ')}],
})
export class ${name} extends Tag {${setters.join('')}}
`;
  return [name, source];
}

const directives = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(directive);

const folder = new URL('./lib/generated/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(
  new URL('elements.ts', folder),
  `// Written by build.ts.
import { Directive } from '@angular/core';
import { Tag } from '../tag.ts';

${directives.map(([, source]) => source).join('\n')}
// The classes of the tags and the types of their events, for \`$event\`.
export type * from '@preau/elements/types';

/** Every tag, for the \`imports\` of a component: a bundle keeps those that its template writes. */
export const PREAU_ELEMENTS = [${directives.map(([name]) => name).join(', ')}] as const;
`,
);
console.log(`${directives.length} tags`);
