export { type Case, cases } from './cases.ts';

/** What `canonical` reads of a node: a browser's, jsdom's, happy-dom's. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

interface DomElement extends DomNode {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** What a framework writes for itself: nobody sees it, and no selector of ours reads it. */
const OF_FRAMEWORKS = /^(_ng|ng-|ng[A-Z]|data-v-|data-react|jsaction$)|formcontrolname/;

/**
 * The light DOM of a node as lines that can be compared, whichever framework rendered it: attributes in alphabetical order;
 * comments, white space around tags and frameworks' own attributes left out; classes of forms (`ng-invalid`) too.
 */
export function canonical(node: DomNode, indent = ''): string {
  if (node.nodeType === 3) {
    const text = node.nodeValue?.replace(/\s+/g, ' ').trim();
    return text ? `${indent}${text}\n` : '';
  }
  const inner = (deeper: string) =>
    [...node.childNodes].map((child) => canonical(child, deeper)).join('');
  if (node.nodeType !== 1) return node.nodeType === 8 ? '' : inner(indent);
  const { localName, attributes } = node as DomElement;
  const names = [...attributes]
    .filter(({ name }) => !OF_FRAMEWORKS.test(name))
    .map(({ name, value }) => {
      const kept =
        name === 'class'
          ? value
              .replace(/\bng-\S+/g, '')
              .replace(/\s+/g, ' ')
              .trim()
          : value;
      return name === 'class' && !kept ? '' : ` ${name}="${kept}"`;
    })
    .sort();
  return `${indent}<${localName}${names.join('')}>\n${inner(`${indent}  `)}`;
}
