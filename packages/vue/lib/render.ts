import { type Attributes, type HtmlNode, written } from '@preau/fields';
import { Comment, Fragment, h, isVNode, Text, type VNode, type VNodeChild } from 'vue';

export type Props = Readonly<Record<string, unknown>>;

/** Makes the native control, from its tag, its attributes and what it holds. */
export type MakeControl = (tag: string, attributes: Props, children: VNode[]) => VNode;

export function render(
  { tag, key, attributes, children, content, control }: HtmlNode<VNodeChild>,
  make: MakeControl,
  host: Props = {},
): VNode {
  const props = { ...Object.fromEntries(written(attributes)), ...host, key };
  if (content !== undefined) return h(tag, props, Array.isArray(content) ? content : [content]);
  const inner = children.map((child) => render(child, make));
  return control ? make(tag, props, inner) : h(tag, props, inner);
}

/** Whether a slot says something: a `v-if` that is false leaves a comment. */
export const says = (content: VNodeChild): boolean =>
  Array.isArray(content)
    ? content.some((child) => says(child))
    : isVNode(content)
      ? content.type === Text || content.type === Fragment
        ? says(content.children as VNodeChild)
        : content.type !== Comment
      : typeof content === 'string'
        ? content.trim() !== ''
        : typeof content === 'number';

/**
 * What a person wrote for the tag itself: attributes, written as such whether its element is there or not, and what
 * Vue sets: listeners, classes, and what only a property can hold (a function, an object).
 */
export function hostProps(host: Props): { attributes: Attributes; props: Props } {
  const attributes: Record<string, Attributes[string]> = {};
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(host))
    if (/^on[A-Z]|^(class|style)$/.test(name)) props[name] = value;
    else if (typeof value === 'function' || (typeof value === 'object' && value !== null))
      props[`.${name}`] = value;
    else attributes[name] = value as Attributes[string];
  return { attributes, props };
}
