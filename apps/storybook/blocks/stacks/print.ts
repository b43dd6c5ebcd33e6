import type { Kind } from '@preau/fields';
import { apiOf } from '../manifest.ts';
import type { Part, Tag, Words } from './read.ts';

/** How a stack writes what HTML says. */
export interface Dialect {
  /** The attributes of a tag. */
  attributes(tag: Tag): string[];
  /** A field by its component: how it starts, what it is given, how it ends. */
  field(kind: Kind, words: Words): [start: string, given: string[], end: string];
  /** A text. */
  text(words: string): string;
  /** A text in which every space and line counts. */
  verbatim(words: string): string;
  /** What stands for a space at the end of a line, where the stack drops it. */
  space: string | undefined;
}

/** What follows the text around it on the same line. */
const INLINE =
  /^(a|abbr|b|button|code|em|i|input|kbd|label|small|span|strong|sup|time|preau-(badge|button|icon|link|tag))$/;

const VOID = /^(area|br|col|hr|img|input|link|meta|source|track|wbr)$/;

/** How long a line may be before what is given to a field goes below it, in characters. */
const WIDTH = 80;

const pad = (depth: number): string => '  '.repeat(depth);
const isSaid = (part: Part): boolean => part.kind === 'text' && part.text.trim() !== '';
const isInline = (part: Part | undefined): boolean => part?.kind === 'tag' && INLINE.test(part.tag);

/** Writes a story in a stack, indented. */
export function print(parts: readonly Part[], dialect: Dialect, depth = 0): string {
  return block(parts, dialect, depth).join('\n');
}

/** A line for each part; where there is a text among them, all on one. */
function block(parts: readonly Part[], dialect: Dialect, depth: number): string[] {
  if (parts.some(isSaid)) return [`${pad(depth)}${flow(parts, dialect, depth)}`];
  return parts.flatMap((part, at) => {
    if (part.kind !== 'text') return `${pad(depth)}${one(part, dialect, depth)}`;
    // Between two things on the same line, HTML has a space.
    const between = isInline(parts[at - 1]) && isInline(parts[at + 1]);
    return between && dialect.space ? `${pad(depth)}${dialect.space}` : [];
  });
}

/** Texts and what stands among them. */
const flow = (parts: readonly Part[], dialect: Dialect, depth: number): string =>
  parts
    .map((part) => (part.kind === 'text' ? spaced(part.text, dialect) : one(part, dialect, depth)))
    .join('')
    .trim();

/** Spaces of the file are one; those of the text (no-break, narrow) stay. */
const spaced = (text: string, dialect: Dialect): string =>
  dialect.text(text.replace(/[ \n\r\t]+/g, ' '));

function one(part: Part, dialect: Dialect, depth: number): string {
  if (part.kind === 'text') return spaced(part.text, dialect);
  if (part.kind === 'field') {
    const [start, given, end] = dialect.field(part.field, part.words);
    const line = [start, ...given].join(' ') + (end.startsWith('/') ? ` ${end}` : end);
    if (!line.includes('\n') && pad(depth).length + line.length <= WIDTH) return line;
    const lines = given.flatMap((word) => word.split('\n'));
    return [start, ...lines.map((text) => pad(depth + 1) + text), pad(depth) + end].join('\n');
  }
  const { tag, parts } = part;
  const start = [`<${tag}`, ...dialect.attributes(part)].join(' ');
  if (VOID.test(tag)) return `${start} />`;
  const end = `</${tag}>`;
  if (!parts.length) return `${start}>${end}`;
  // A text on several lines holds each of its spaces.
  if (/^(pre|textarea)$/.test(tag)) {
    const exact = { ...dialect, text: (words: string) => dialect.verbatim(words) };
    const inner = parts.map((part) =>
      part.kind === 'text' ? exact.text(part.text) : one(part, exact, 0),
    );
    return `${start}>${inner.join('')}${end}`;
  }
  if (!parts.some(isSaid)) {
    const lines = block(parts, dialect, depth + 1);
    return [`${start}>`, ...lines, `${pad(depth)}${end}`].join('\n');
  }
  return `${start}>${flow(parts, dialect, depth)}${end}`;
}

/** A text as HTML has it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A value between quotes, as HTML has it. */
export const quoted = (value: string): string =>
  `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** Attributes of HTML whose presence is their value. */
export const FLAGS =
  /^(allowfullscreen|autofocus|checked|controls|default|disabled|download|hidden|inert|loop|multiple|muted|novalidate|formnovalidate|open|playsinline|readonly|required|reversed|selected)$/;

/** An attribute of a tag as HTML has it. */
function attribute(tag: string, name: string, value: string): string {
  const isFlag = tag.includes('-') ? typed(tag, name, value) === true : FLAGS.test(name);
  return value === '' && isFlag ? name : `${name}=${quoted(value)}`;
}

/** What is the same in every stack whose templates are HTML. */
export const html: Pick<Dialect, 'attributes' | 'space'> = {
  attributes: ({ tag, attributes }) =>
    attributes.map(([name, value]) => attribute(tag, name, value)),
  space: undefined,
};

/** A value as JavaScript has it, between single quotes: an item of a long list on each line. */
export function literal(value: unknown): string {
  const line = JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/\[ (.*) \]/g, '[$1]')
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner: string) => {
      const words = inner.replaceAll('\\"', '"').replaceAll("'", "\\'");
      return `'${words}'`;
    });
  if (!Array.isArray(value) || line.length < WIDTH / 2) return line;
  return `[\n${value.map((item) => `  ${literal(item)},\n`).join('')}]`;
}

/** An attribute of one of our tags as its type is: a flag, a number or a text. */
export function typed(tag: string, name: string, value: string): true | number | string {
  const { type = '' } = apiOf(tag)['attributs']?.find((one) => one.name === name) ?? {};
  if (type.includes('boolean')) return true;
  return type.includes('number') ? Number(value) : value;
}

/** `TextField` for `text`. */
export const componentOf = (kind: Kind): string =>
  `${kind.replace(/^./, (first) => first.toUpperCase())}Field`;

/** The names of the components in a story, in order. */
export function componentsIn(parts: readonly Part[]): string[] {
  const names = new Set<string>();
  const look = (part: Part): void => {
    if (part.kind === 'field') names.add(componentOf(part.field));
    else if (part.kind === 'tag') part.parts.forEach(look);
  };
  parts.forEach(look);
  return [...names].sort();
}
