import { fields } from '@preau/fields';
import {
  attribute,
  controlOf,
  type Dialect,
  escaped,
  hostOf,
  listsOf,
  literal,
  print,
  textsOf,
} from './print.ts';
import type { Part } from './read.ts';

/** What would start a template in a template. */
const safe = (words: string): string => escaped(words).replace(/\{(?=[{%#])/g, "{{ '{' }}");

const entry = (name: string, value: unknown): string =>
  `${/^\w+$/.test(name) ? name : `'${name}'`}: ${literal(value)}`;

const dialect: Dialect = {
  space: undefined,
  text: safe,
  verbatim: safe,
  attributes: ({ tag, attributes }) =>
    attributes.map(([name, value]) => attribute(tag, name, value)),
  field(kind, words) {
    const host = hostOf(fields[kind](words).tag, words);
    const given = [
      ...[...textsOf(words), ...controlOf(kind, words)].map(([name, value]) => entry(name, value)),
      ...(words.value === undefined ? [] : [entry('value', words.value)]),
      ...listsOf(words).map(([name, list]) => entry(name, list)),
      ...(host ? [`host: ${host}`] : []),
    ];
    const last = given.length - 1;
    return [
      `{{ preau.${kind}_field({`,
      given.map((word, at) => (at < last ? `${word},` : word)),
      '}) }}',
    ];
  },
};

const hasField = (part: Part): boolean =>
  part.kind === 'field' || (part.kind === 'tag' && part.parts.some(hasField));

/** A story in Twig. */
export function inTwig(parts: readonly Part[]): string {
  const start = parts.some(hasField) ? "{% import '@Preau/preau.html.twig' as preau %}\n\n" : '';
  return start + print(parts, dialect);
}
