import type { Kind } from '@preau/fields';
import { type Given, givenTo } from './given.ts';
import {
  componentOf,
  componentsIn,
  type Dialect,
  FLAGS,
  literal,
  print,
  quoted,
  typed,
} from './print.ts';
import type { Part, Tag } from './read.ts';

/** React's names, where they are not HTML's. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ class: 'className', for: 'htmlFor', tabindex: 'tabIndex', readonly: 'readOnly' },
  ...{ maxlength: 'maxLength', minlength: 'minLength', autocomplete: 'autoComplete' },
  ...{ inputmode: 'inputMode', datetime: 'dateTime', colspan: 'colSpan', rowspan: 'rowSpan' },
  ...{ autofocus: 'autoFocus', novalidate: 'noValidate', formnovalidate: 'formNoValidate' },
  ...{ srcset: 'srcSet', srclang: 'srcLang', hreflang: 'hrefLang', spellcheck: 'spellCheck' },
  ...{ popovertarget: 'popoverTarget', popovertargetaction: 'popoverTargetAction' },
  ...{ autocapitalize: 'autoCapitalize', enctype: 'encType', formaction: 'formAction' },
  allowfullscreen: 'allowFullScreen',
};

/** Attributes of HTML whose prop is a number. */
const NUMBERS = /^(tabindex|rows|cols|size|span|start|colspan|rowspan|maxlength|minlength)$/;

/** The boxes whose `value` is what they send. */
const SENT = /^(checkbox|radio|hidden|submit|button|reset)$/;

const nameOf = (name: string): string => NAMES[name] ?? name;

/** A prop: a flag, a number or a text. */
const prop = (name: string, value: true | number | string): string =>
  value === true ? name : `${name}=${typeof value === 'number' ? `{${value}}` : quoted(value)}`;

const valueOf = (name: string, value: string | true): true | number | string =>
  value === true || !NUMBERS.test(name) ? value : Number(value);

/** What a control has at first: React holds `value` and `checked`. */
const initial = (values: readonly string[], several: boolean): string[] => {
  if (several && values.length) return [`defaultValue={${literal(values)}}`];
  return values[0] === undefined ? [] : [prop('defaultValue', values[0])];
};

const dialect: Dialect = {
  space: "{' '}",
  text: (words) => words.replace(/[{}<>]/g, (sign) => `{'${sign}'}`).replaceAll('&', '&amp;'),
  verbatim: (words) => `{${literal(words)}}`,
  attributes: (part) => [
    ...part.attributes.flatMap(([name, value]) => attribute(part, name, value)),
    ...(part.tag === 'select'
      ? initial(
          chosenIn(part.parts),
          part.attributes.some(([name]) => name === 'multiple'),
        )
      : []),
  ],
  field: (kind, words) => [
    `<${componentOf(kind)}`,
    givenTo(kind, words).map((given) => propOf(kind, given)),
    '/>',
  ],
};

function propOf(kind: Kind, { name, value, code, isControl }: Given): string {
  const isBox = kind === 'choice' || kind === 'switch';
  const named =
    name === 'value' && !isBox
      ? 'defaultValue'
      : name === 'checked'
        ? 'defaultChecked'
        : isControl
          ? nameOf(name)
          : name;
  if (code !== undefined) return `${named}={${code}}`;
  return prop(named, isControl ? valueOf(name, value) : value);
}

function attribute({ tag, attributes }: Tag, name: string, value: string): string[] {
  if (tag.includes('-')) return [prop(nameOf(name), typed(tag, name, value))];
  if (tag === 'option' && name === 'selected') return [];
  if (tag === 'input' && name === 'checked') return ['defaultChecked'];
  const type = attributes.find(([other]) => other === 'type')?.[1] ?? '';
  if (tag === 'input' && name === 'value' && !SENT.test(type)) return [prop('defaultValue', value)];
  if (value === '' && FLAGS.test(name)) return [nameOf(name)];
  const isNumber = NUMBERS.test(name) || /^(meter|progress)$/.test(tag);
  return [prop(nameOf(name), isNumber && /^-?[\d.]+$/.test(value) ? Number(value) : value)];
}

const chosenIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'tag') return [];
    if (part.tag !== 'option') return chosenIn(part.parts);
    if (!part.attributes.some(([name]) => name === 'selected')) return [];
    const value = part.attributes.find(([name]) => name === 'value')?.[1];
    return value ?? part.parts.map((one) => (one.kind === 'text' ? one.text : '')).join('');
  });

/** A story in React. */
export function inReact(parts: readonly Part[]): string {
  const components = componentsIn(parts);
  const imports = components.length
    ? `import { ${components.join(', ')} } from '@preau/react';\n\n`
    : '';
  return `${imports}export const Exemple = () => (\n  <>\n${print(parts, dialect, 2)}\n  </>\n);`;
}
