import { type Case, canonical } from '@preau/fields/testing.js';
import { fields, type Kind, toHtml } from '@preau/fields';

export type Words = Case['words'];

/** The HTML of a story, in which each field that has a component stands as its words. */
export type Part =
  { kind: 'text'; text: string } | Tag | { kind: 'field'; field: Kind; words: Words };

export interface Tag {
  kind: 'tag';
  tag: string;
  attributes: [name: string, value: string][];
  parts: Part[];
}

/** The kinds of field that each tag may be. */
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  'preau-field': ['text', 'textarea', 'select'],
  'preau-combobox': ['combobox', 'suggest'],
  'preau-choice': ['choice'],
  'preau-choices': ['choices'],
  'preau-switch': ['switch'],
  'preau-password': ['password'],
  'preau-code': ['code'],
  'preau-date': ['date'],
  'preau-upload': ['upload'],
  'preau-range': ['range'],
};

/** Reads the HTML of a story. */
export function read(html: string): Part[] {
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- the HTML of our own stories
  template.innerHTML = html;
  return [...template.content.childNodes].flatMap(partOf);
}

function partOf(node: Node): Part[] {
  if (node instanceof Text) return [{ kind: 'text', text: node.data }];
  if (!(node instanceof Element)) return [];
  for (const field of KINDS[node.localName] ?? []) {
    const words = wordsOf(node);
    if (words && isSame(node, field, words)) return [{ kind: 'field', field, words }];
  }
  return [
    {
      kind: 'tag',
      tag: node.localName,
      attributes: attributesOf(node),
      parts: [...node.childNodes].flatMap(partOf),
    },
  ];
}

const attributesOf = (node: Element): [string, string][] =>
  [...node.attributes].map(({ name, value }) => [name, value]);

const CONTROL = 'input, select, textarea';

/** The words of a field, if they are nothing but words. */
function wordsOf(node: Element): Words | undefined {
  const inner = node.querySelector(':scope > preau-field') ?? node;
  const group = node.querySelector(':scope > fieldset');
  const place = group ?? inner;
  const control = place.querySelector(CONTROL);
  const label = place.querySelector(':scope > :is(label, legend)');
  if (!control?.id || !label) return undefined;
  const said = (slot: string) =>
    place.querySelector(`:scope > [slot=${slot}]`)?.textContent ?? undefined;
  const words: Words = {
    id: control.id,
    label: label.textContent,
    ...{ hint: said('hint'), error: said('error'), valid: said('valid') },
    ...{ prefix: said('prefix'), suffix: said('suffix') },
    host: given(node),
    control: group ? sharedOf(group) : given(control, 'id', 'aria-describedby', 'aria-invalid'),
    choices: group ? choicesOf(group) : [],
    suggestions: [...place.querySelectorAll('datalist option')].map(
      (option) => option.getAttribute('value') ?? '',
    ),
    value: chosenIn(place, group ? '[checked]' : 'option[selected]'),
    options: control.localName === 'select' ? optionsOf(control) : undefined,
    rules: rulesOf(node),
  };
  if (control.localName === 'textarea' && control.textContent)
    words.control = { ...words.control, value: control.textContent };
  if (group && control.getAttribute('type') === 'checkbox') words.type = 'checkbox';
  return words;
}

/** Attributes as words give them. */
const given = (node: Element, ...without: string[]): NonNullable<Words['control']> =>
  Object.fromEntries(
    attributesOf(node)
      .filter(([name]) => !without.includes(name))
      .map(([name, value]) => [name, value === '' && name !== 'value' ? true : value]),
  );

/** What all the answers of a question have. */
const sharedOf = (group: Element): NonNullable<Words['control']> => {
  const [first] = group.querySelectorAll(CONTROL);
  return first
    ? given(first, ...['id', 'type', 'value', 'checked', 'disabled', 'aria-describedby'])
    : {};
};

const choicesOf = (group: Element): Words['choices'] =>
  [...group.querySelectorAll(':scope > preau-choice')].map((choice) => {
    const hint = choice.querySelector('[slot=hint]')?.textContent;
    const control = choice.querySelector('input');
    return {
      label: choice.querySelector('label')?.textContent ?? '',
      value: control?.getAttribute('value') ?? '',
      ...(hint && { hint }),
      ...(control?.hasAttribute('disabled') && { disabled: true }),
    };
  });

const optionsOf = (select: Element): Words['options'] =>
  [...select.children].map((one) => ({
    label: one.getAttribute('label') ?? one.textContent,
    ...(one.localName === 'optgroup'
      ? { options: optionsOf(one) as { label: string; value: string }[] }
      : { value: one.getAttribute('value') ?? one.textContent }),
    ...(one.hasAttribute('disabled') && { disabled: true }),
  }));

function chosenIn(place: Element, selector: string): Words['value'] {
  const chosen = [...place.querySelectorAll(selector)].map(
    (node) => node.getAttribute('value') ?? node.textContent,
  );
  return chosen.length > 1 ? chosen : chosen[0];
}

const rulesOf = (node: Element): Words['rules'] => {
  const rules = [...node.querySelectorAll('[slot=rules] > li')].map((rule) => ({
    words: rule.textContent,
    minlength: Number(rule.getAttribute('data-minlength')) || undefined,
    pattern: rule.getAttribute('data-pattern') ?? undefined,
  }));
  return rules.length ? rules : undefined;
};

/** Whether the words of a field give the HTML of the story, but for what ties them, which a story may leave to the element. */
function isSame(node: Element, field: Kind, words: Words): boolean {
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- as above
  template.innerHTML = toHtml(fields[field](words));
  return comparable(template.content) === comparable(node);
}

/** The light DOM of a field, without what an element ties by itself. */
export function comparable(node: Node): string {
  const copy = node.cloneNode(true) as Element | DocumentFragment;
  const all = [...copy.querySelectorAll('*'), ...(copy instanceof Element ? [copy] : [])];
  for (const one of all) {
    for (const name of ['aria-describedby', 'aria-invalid']) one.removeAttribute(name);
    if (one.localName === 'input' && one.getAttribute('type') === 'text')
      one.removeAttribute('type');
    if (one.localName === 'option' && one.getAttribute('value') === one.textContent)
      one.removeAttribute('value');
    if (one.slot) one.removeAttribute('id');
  }
  // The answers of a question have ids of their own in a story; and one that is required makes them all so.
  for (const one of copy.querySelectorAll('preau-choices > fieldset > preau-choice > *')) {
    for (const name of ['id', 'for']) one.removeAttribute(name);
    if (one.getAttribute('type') === 'radio') one.removeAttribute('required');
  }
  return canonical(copy);
}
