import { fields, type Kind } from '@preau/fields';
import { literal, typed } from './print.ts';
import type { Words } from './read.ts';

/** One thing that a field is given: a text or a flag, as HTML has them, or a value as JavaScript has it. */
export interface Given {
  name: string;
  value: string | true;
  /** In the place of `value`: a list, an object. */
  code?: string;
  /** Whether it is an attribute of the native control. */
  isControl?: true;
}

/** What a field is given, in the order in which one writes it. */
export function givenTo(kind: Kind, words: Words): Given[] {
  const { value } = words;
  return [
    ...TEXTS.map((name): Given | undefined => asGiven(name, words[name])),
    ...controlOf(kind, words),
    typeof value === 'string' ? { name: 'value', value } : asCode('value', value),
    ...LISTS.map((name) => (words[name]?.length ? asCode(name, words[name]) : undefined)),
    hostOf(kind, words),
  ].filter((given) => given !== undefined);
}

const TEXTS = ['id', 'label', 'hint', 'error', 'valid', 'prefix', 'suffix', 'type'] as const;
const LISTS = ['options', 'choices', 'suggestions', 'rules'] as const;

const asGiven = (name: string, value: string | undefined): Given | undefined =>
  value === undefined ? undefined : { name, value };

const asCode = (name: string, value: unknown): Given | undefined =>
  value === undefined ? undefined : { name, value: '', code: literal(value) };

/** The attributes of the control, without the type that its component gives. */
const controlOf = (kind: Kind, { control = {} }: Words): Given[] =>
  Object.entries(control).flatMap(([name, value]) =>
    value === undefined ||
    value === null ||
    value === false ||
    (name === 'type' && value === TYPES[kind])
      ? []
      : [{ name, value: value === true ? value : String(value), isControl: true }],
  );

const TYPES: Partial<Record<Kind, string>> = {
  ...{ choice: 'checkbox', switch: 'checkbox', date: 'date', upload: 'file', range: 'range' },
  ...{ password: 'password', text: 'text', code: 'text', suggest: 'text' },
};

/** What is for the tag around the control, each as its type is. */
function hostOf(kind: Kind, words: Words): Given | undefined {
  const { tag } = fields[kind](words);
  const entries = Object.entries(words.host ?? {}).map(([name, said]) =>
    entry(name, literal(typed(tag, name, said === true ? '' : String(said)))),
  );
  return entries.length
    ? { name: 'host', value: '', code: `{ ${entries.join(', ')} }` }
    : undefined;
}

/** An entry of an object. */
export const entry = (name: string, code: string): string =>
  `${/^\w+$/.test(name) ? name : `'${name}'`}: ${code}`;
