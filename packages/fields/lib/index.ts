export * from './fields.ts';
export { type Attributes, type HtmlNode, toHtml, written } from './node.ts';
