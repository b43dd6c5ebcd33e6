import { fields, type Kind } from '@preau/fields';
import {
  attribute,
  componentsIn,
  controlOf,
  type Dialect,
  escaped,
  hostOf,
  listsOf,
  literal,
  print,
  quoted,
  textsOf,
} from './print.ts';
import type { Part } from './read.ts';

const ALL = ['name', 'required', 'disabled'];
const TEXT = [...ALL, 'value', 'autocomplete', 'readonly', 'minlength', 'maxlength'];
const BOUNDED = [...TEXT, 'min', 'max', 'step'];
const LIST = [...ALL, 'value', 'multiple', 'autocomplete'];
const BOX = [...ALL, 'value', 'checked'];

/** The attributes of the control for which a component has an input; others go through `[control]`. */
const INPUTS: Readonly<Record<Kind, readonly string[]>> = {
  text: [...BOUNDED, 'type', 'inputmode'],
  textarea: [...TEXT, 'rows'],
  ...{ select: LIST, combobox: LIST, suggest: TEXT, choice: BOX, choices: ALL, switch: BOX },
  ...{ password: TEXT, code: TEXT, date: BOUNDED, range: BOUNDED },
  upload: [...ALL, 'accept', 'multiple'],
};

const bound = (name: string, code: string): string => `[${name}]=${quoted(code)}`;

/** What Angular's templates would read as their own. */
const safe = (words: string): string =>
  escaped(words).replace(/[{}@]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const dialect: Dialect = {
  space: undefined,
  text: safe,
  verbatim: safe,
  attributes: ({ tag, attributes }) =>
    attributes.map(([name, value]) => attribute(tag, name, value)),
  field(kind, words) {
    const host = hostOf(fields[kind](words).tag, words);
    const control = controlOf(kind, words);
    const others = control.filter(([name]) => !INPUTS[kind].includes(name));
    const value = words.value === undefined ? [] : [['value', words.value] as const];
    return [
      `<preau-${kind}-field`,
      [
        ...textsOf(words).map(([name, text]) => `${name}=${quoted(text)}`),
        ...control
          .filter(([name]) => INPUTS[kind].includes(name))
          .map(([name, said]) =>
            // A number is held as one; what is checked is a property, and no flag.
            name === 'checked'
              ? bound(name, 'true')
              : kind === 'range' && name === 'value'
                ? bound(name, String(said))
                : said === true
                  ? name
                  : `${name}=${quoted(said)}`,
          ),
        ...value.map(([name, said]) =>
          typeof said === 'string' ? `${name}=${quoted(said)}` : bound(name, literal(said)),
        ),
        ...listsOf(words).map(([name, list]) => bound(name, literal(list))),
        ...(others.length ? [bound('control', literal(Object.fromEntries(others)))] : []),
        ...(host ? [bound('host', host)] : []),
      ],
      '/>',
    ];
  },
};

/** The template of a story. */
export const templateOf = (parts: readonly Part[], depth = 0): string =>
  print(parts, dialect, depth);

/** A story in Angular. */
export function inAngular(parts: readonly Part[]): string {
  const imports = ['PREAU_ELEMENTS', ...componentsIn(parts)].join(', ');
  // In a template literal.
  const template = templateOf(parts, 2).replace(/[\\`]|\$(?=\{)/g, (sign) => `\\${sign}`);
  return [
    `import { Component } from '@angular/core';`,
    `import { ${imports} } from '@preau/angular';`,
    '',
    '@Component({',
    `  selector: 'app-exemple',`,
    `  imports: [${imports}],`,
    `  template: \`\n${template}\n  \`,`,
    '})',
    'export class Exemple {}',
  ].join('\n');
}
