// With the components come the types of the tags, for whoever imports any of this.
export type * from '@preau/elements/jsx';
export type * from './attributes.ts';
export * from './fields.ts';
export { type EventsOf, type TagName, usePreauEvent } from './events.ts';
export type { Field, FieldProps } from './one-tag.ts';
