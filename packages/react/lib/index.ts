export * from './fields.ts';
export { type EventsOf, type TagName, usePreauEvent } from './events.ts';
export type { Field, FieldProps } from './one-tag.ts';
