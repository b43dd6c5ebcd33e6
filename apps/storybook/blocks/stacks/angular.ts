import type { Kind } from '@preau/fields';
import { type Given, givenTo } from './given.ts';
import { componentsIn, type Dialect, escaped, html, literal, print, quoted } from './print.ts';
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

/** What Angular's templates would read as their own. */
const safe = (words: string): string =>
  escaped(words).replace(/[{}@]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const dialect: Dialect = {
  ...html,
  text: safe,
  verbatim: safe,
  field(kind, words) {
    const given = givenTo(kind, words);
    const isOther = ({ name, isControl }: Given) => isControl && !INPUTS[kind].includes(name);
    const others = given.filter(isOther).map(({ name, value }) => [name, value]);
    return [
      `<preau-${kind}-field`,
      [
        ...given.filter((one) => !isOther(one)).map((one) => input(kind, one)),
        ...(others.length ? [bound('control', literal(Object.fromEntries(others)))] : []),
      ],
      '/>',
    ];
  },
};

const bound = (name: string, code: string): string => `[${name}]=${quoted(code)}`;

function input(kind: Kind, { name, value, code, isControl }: Given): string {
  if (code !== undefined) return bound(name, code);
  // What is checked is a property, and no flag; a number is held as one.
  if (isControl && name === 'checked') return bound(name, 'true');
  if (isControl && name === 'value' && kind === 'range') return bound(name, String(value));
  return value === true ? name : `${name}=${quoted(value)}`;
}

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
