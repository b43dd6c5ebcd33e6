'use client';
import {
  type ChoicesWords,
  fields,
  type PasswordWords,
  type SelectWords,
  type SuggestWords,
  type TextWords,
  type Words,
} from '@preau/fields';
import type { ReactNode } from 'react';
import { type Field, oneTag } from './one-tag.ts';
import type { Props } from './render.ts';

type Plain = Words<ReactNode>;

const defineField = () => import('@preau/elements/field.js');
const defineCombobox = () => import('@preau/elements/combobox.js');

/** A text on one line: `type` may be `email`, `tel`, `number`, `url`… */
export const TextField: Field<
  'preau-field',
  'input',
  TextWords<ReactNode>
> = /* @__PURE__ */ oneTag('TextField', fields.text, defineField);

/** A text on several lines. */
export const TextareaField: Field<'preau-field', 'textarea', Plain> = /* @__PURE__ */ oneTag(
  'TextareaField',
  fields.textarea,
  defineField,
);

/** One answer from a list: `options`, or `<option>` children. */
export const SelectField: Field<
  'preau-field',
  'select',
  SelectWords<ReactNode>
> = /* @__PURE__ */ oneTag('SelectField', fields.select, defineField);

/** The same, for a list in which one searches. */
export const ComboboxField: Field<
  'preau-combobox',
  'select',
  SelectWords<ReactNode>
> = /* @__PURE__ */ oneTag('ComboboxField', fields.combobox, defineCombobox);

/** A text with `suggestions`. */
export const SuggestField: Field<
  'preau-combobox',
  'input',
  SuggestWords<ReactNode>
> = /* @__PURE__ */ oneTag('SuggestField', fields.suggest, defineCombobox);

/** A lone checkbox. */
export const ChoiceField: Field<'preau-choice', 'input', Plain> = /* @__PURE__ */ oneTag(
  'ChoiceField',
  fields.choice,
  () => import('@preau/elements/choice.js'),
);

/** One question whose answers (`choices`) are all in view: radios, or checkboxes with `type="checkbox"`. */
export const ChoicesField: Field<
  'preau-choices',
  'input',
  ChoicesWords<ReactNode>
> = /* @__PURE__ */ oneTag(
  'ChoicesField',
  fields.choices,
  () => Promise.all([import('@preau/elements/choices.js'), import('@preau/elements/choice.js')]),
  bindChoice,
);

/** Something that is on or off at once. */
export const SwitchField: Field<'preau-switch', 'input', Plain> = /* @__PURE__ */ oneTag(
  'SwitchField',
  fields.switch,
  () => import('@preau/elements/switch.js'),
);

/** A password that can be shown; a new one with its `rules`. */
export const PasswordField: Field<
  'preau-password',
  'input',
  PasswordWords<ReactNode>
> = /* @__PURE__ */ oneTag('PasswordField', fields.password, () =>
  Promise.all([import('@preau/elements/password.js'), defineField()]),
);

/** A code received, six digits unless `maxLength` says otherwise. */
export const CodeField: Field<'preau-code', 'input', Plain> = /* @__PURE__ */ oneTag(
  'CodeField',
  fields.code,
  () => Promise.all([import('@preau/elements/code.js'), defineField()]),
);

/** A date, as `2026-09-01`. */
export const DateField: Field<'preau-date', 'input', Plain> = /* @__PURE__ */ oneTag(
  'DateField',
  fields.date,
  () => import('@preau/elements/date.js'),
);

/** Files; as in all React, their input keeps its own value. */
export const UploadField: Field<'preau-upload', 'input', Plain> = /* @__PURE__ */ oneTag(
  'UploadField',
  fields.upload,
  () => import('@preau/elements/upload.js'),
);

/** A number on a track. */
export const RangeField: Field<'preau-range', 'input', Plain> = /* @__PURE__ */ oneTag(
  'RangeField',
  fields.range,
  () => import('@preau/elements/range.js'),
);

/** The value of a question is shared out: each box is checked if its own is among those chosen. */
function bindChoice({ value, defaultValue, ...control }: Props, own: Props): Props {
  const chosen = (values: unknown) =>
    Array.isArray(values) ? values.includes(own['value']) : values === own['value'];
  return {
    ...control,
    ...{ type: own['type'], value: own['value'], disabled: own['disabled'] },
    ...(value === undefined ? {} : { checked: chosen(value) }),
    ...(defaultValue === undefined ? {} : { defaultChecked: chosen(defaultValue) }),
  };
}
