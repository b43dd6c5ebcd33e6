export * from './choice-fields.ts';
export { ComboboxField, FromList, SelectField } from './list-fields.ts';
export * from './text-fields.ts';
export * from './upload-field.ts';
