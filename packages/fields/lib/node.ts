/** Attributes as HTML names them: `true` for one without a value; `undefined`, `null` and `false` for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * A tag as plain data: it holds either tags or one content, whose kind (`T`) is its renderer's: a text, a React node, a
 * Vue slot.
 */
export interface HtmlNode<T = string> {
  readonly tag: string;
  /** Tells it from the tags beside it, which come and go: what keeps a control, its text and its focus in a re-rendering. */
  readonly key: string;
  readonly attributes: Attributes;
  readonly children: readonly HtmlNode<T>[];
  readonly content?: T;
  /** Marks the native control, to which a renderer binds its value and its events. */
  readonly control?: true;
}

const keyOf = (tag: string, { slot }: Attributes): string => String(slot ?? tag);

/** A tag that holds tags. */
export const node = <T>(
  tag: string,
  attributes: Attributes,
  children: readonly (HtmlNode<T> | undefined)[] = [],
): HtmlNode<T> => ({
  tag,
  key: keyOf(tag, attributes),
  attributes,
  children: children.filter((child) => child !== undefined),
});

/** A tag that holds a content. */
export const leaf = <T>(tag: string, attributes: Attributes, content: T): HtmlNode<T> => ({
  ...node<T>(tag, attributes),
  content,
});

/** One of several alike. */
export const keyed = <T>(one: HtmlNode<T>, key: string | number): HtmlNode<T> => ({
  ...one,
  key: String(key),
});

/** The attributes that are there, each as HTML has it: empty for `true`. */
export const written = (attributes: Attributes): [name: string, value: string][] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => [name, value === true ? '' : String(value)]);

const VOID = new Set(['input']);
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The HTML of a tree whose contents are texts. */
export function toHtml({ tag, attributes, children, content }: HtmlNode): string {
  const names = written(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  const start = `<${tag}${names.join('')}>`;
  if (VOID.has(tag)) return start;
  return `${start}${escape(content ?? '')}${children.map(toHtml).join('')}</${tag}>`;
}
