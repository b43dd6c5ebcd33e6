import {
  type ChoicesWords,
  type PasswordWords,
  type SelectWords,
  type SuggestWords,
  type TextWords,
  type Words,
} from '@preau/fields';
import type { VNodeChild } from 'vue';
import { type Field, oneTag } from './one-tag.ts';

type Plain = Words<VNodeChild>;
type Text = string | number;
/** One answer, or several. */
type Answers = string | readonly string[] | ReadonlySet<string>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- modifiers, and what the page declares, decide: as for an <input>
type Declared = any;

const defineField = () => import('@preau/elements/field.js');
const defineCombobox = () => import('@preau/elements/combobox.js');

/** A text on one line: `type` may be `email`, `tel`, `number`, `url`… */
export const TextField: Field<
  'preau-field',
  'input',
  TextWords<VNodeChild>,
  Text,
  Declared
> = /* @__PURE__ */ oneTag('TextField', 'text', defineField, 'text');

/** A text on several lines. */
export const TextareaField: Field<'preau-field', 'textarea', Plain, Text, Declared> =
  /* @__PURE__ */ oneTag('TextareaField', 'textarea', defineField, 'text');

/** One answer from a list, or several (`multiple`): `options`, or `<option>`s in it. */
export const SelectField: Field<
  'preau-field',
  'select',
  SelectWords<VNodeChild>,
  unknown,
  Declared
> = /* @__PURE__ */ oneTag('SelectField', 'select', defineField, 'select');

/** The same, for a list in which one searches. */
export const ComboboxField: Field<
  'preau-combobox',
  'select',
  SelectWords<VNodeChild>,
  unknown,
  Declared
> = /* @__PURE__ */ oneTag('ComboboxField', 'combobox', defineCombobox, 'select');

/** A text with `suggestions`. */
export const SuggestField: Field<
  'preau-combobox',
  'input',
  SuggestWords<VNodeChild>,
  Text,
  Declared
> = /* @__PURE__ */ oneTag('SuggestField', 'suggest', defineCombobox, 'text');

/** A lone checkbox: its model is `true` or `false`, or a list that holds its `value`. */
export const ChoiceField: Field<'preau-choice', 'input', Plain, unknown, Declared> =
  /* @__PURE__ */ oneTag('ChoiceField', 'choice', () => import('@preau/elements/choice.js'), 'box');

/** One question whose answers (`choices`) are all in view: radios, or checkboxes with `type="checkbox"`. */
export const ChoicesField: Field<
  'preau-choices',
  'input',
  ChoicesWords<VNodeChild>,
  Answers,
  Declared
> = /* @__PURE__ */ oneTag(
  'ChoicesField',
  'choices',
  () => Promise.all([import('@preau/elements/choices.js'), import('@preau/elements/choice.js')]),
  'answers',
);

/** Something that is on or off at once. */
export const SwitchField: Field<'preau-switch', 'input', Plain, unknown, Declared> =
  /* @__PURE__ */ oneTag('SwitchField', 'switch', () => import('@preau/elements/switch.js'), 'box');

/** A password that can be shown; a new one with its `rules`. */
export const PasswordField: Field<
  'preau-password',
  'input',
  PasswordWords<VNodeChild>,
  string
> = /* @__PURE__ */ oneTag(
  'PasswordField',
  'password',
  () => Promise.all([import('@preau/elements/password.js'), defineField()]),
  'text',
);

/** A code received, six digits unless `maxlength` says otherwise. */
export const CodeField: Field<'preau-code', 'input', Plain, string> = /* @__PURE__ */ oneTag(
  'CodeField',
  'code',
  () => Promise.all([import('@preau/elements/code.js'), defineField()]),
  'text',
);

/** A date, as `2026-09-01`. */
export const DateField: Field<'preau-date', 'input', Plain, string> = /* @__PURE__ */ oneTag(
  'DateField',
  'date',
  () => import('@preau/elements/date.js'),
  'text',
);

/** Files: its model is their list. */
export const UploadField: Field<'preau-upload', 'input', Plain, readonly File[], File[]> =
  /* @__PURE__ */ oneTag(
    'UploadField',
    'upload',
    () => import('@preau/elements/upload.js'),
    'files',
  );

/** A number on a track; as in HTML its model is a text, or a number with `v-model.number`. */
export const RangeField: Field<'preau-range', 'input', Plain, Text, Declared> =
  /* @__PURE__ */ oneTag('RangeField', 'range', () => import('@preau/elements/range.js'), 'text');
