import type { Attributes, HtmlNode } from '@preau/fields';
import { createElement, type ReactElement, type ReactNode, version } from 'react';

export type Props = Readonly<Record<string, unknown>>;

/** React's names, where they are not HTML's. */
const NAMES: Readonly<Record<string, string>> = {
  for: 'htmlFor',
  autocomplete: 'autoComplete',
  inputmode: 'inputMode',
  maxlength: 'maxLength',
};

/** React 18 writes `true` and `false` as words on a custom element. */
const BOOLEANS = Number.parseInt(version) >= 19;

const attributesOf = (attributes: Attributes): Props =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined && value !== null && value !== false)
      .map(([name, value]) => [NAMES[name] ?? name, value]),
  );

/** @param bind what React adds to a control, given the attributes it has */
export function render(
  { tag, key, attributes, children, content, control }: HtmlNode<ReactNode>,
  bind: (attributes: Props) => Props,
  host: Props = {},
): ReactElement {
  const own = attributesOf(attributes);
  const props = { ...own, ...host, ...(control && bind(own)), key };
  if (content !== undefined) return createElement(tag, props, content);
  // A tag without children may have some from React: the options of a select.
  if (!children.length) return createElement(tag, props);
  return createElement(tag, props, ...children.map((child) => render(child, bind)));
}

/** What a person wrote for the tag itself: attributes, and what only a property can hold (a function, an object). */
export function hostProps(host: Props): { attributes: Props; properties: Props } {
  const attributes: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(host)) {
    if (/^on|^style$/.test(name)) attributes[name] = value;
    else if (typeof value === 'function' || (typeof value === 'object' && value !== null))
      properties[name] = value;
    // React 18 does not know `className` on a custom element.
    else if (name === 'className') attributes['class'] = value;
    else if (typeof value !== 'boolean' || BOOLEANS) attributes[name] = value;
    else if (value) attributes[name] = '';
  }
  return { attributes, properties };
}
