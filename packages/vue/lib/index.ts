export * from './fields.ts';
// With them come the types of every tag in templates.
export type { PreauTags } from '@preau/elements/vue';
export type { Field, FieldProps, FieldSlots } from './one-tag.ts';
