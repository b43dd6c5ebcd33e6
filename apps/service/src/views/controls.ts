import { french } from '../registration/typography.ts';
import type { Field, FieldError, Group } from '../registration/types.ts';
import { typed, type Values } from '../registration/values.ts';
import type { Attribute } from './attributes.ts';

/** What the partials need to write one question: the HTML contract is in them, its data here. */
export interface Control {
  kind: Field['kind'];
  id: string;
  label: string;
  optional: boolean;
  hint: string;
  error: string;
  /** Of the control itself, or of the `<fieldset>` of a group. */
  attributes: Record<string, Attribute>;
  /** Of the tag around a group. */
  host: Record<string, Attribute>;
  value: string;
  choices: ControlChoice[];
  /** The short inputs of a date. */
  parts: Control[];
}

export interface ControlChoice {
  label: string;
  hint: string;
  hintId: string;
  attributes: Record<string, Attribute>;
  reveals: Control[];
}

export interface ControlGroup {
  legend: string;
  controls: Control[];
}

const PARTS = [
  { part: 'jour', label: 'Jour', size: 2 },
  { part: 'mois', label: 'Mois', size: 2 },
  { part: 'annee', label: 'Année', size: 4 },
] as const;

export function controlGroups(
  groups: Group[],
  values: Values,
  errors: FieldError[],
): ControlGroup[] {
  return groups.map((group) => ({
    legend: french(group.legend ?? ''),
    controls: group.fields.map((field) => control(field, values, errors, false)),
  }));
}

function control(field: Field, values: Values, errors: FieldError[], revealed: boolean): Control {
  const error = errors.find(({ field: name }) => name === field.name);
  const described =
    [field.hint && `${field.name}-aide`, error && `${field.name}-erreur`]
      .filter(Boolean)
      .join(' ') || null;
  const base: Control = {
    kind: field.kind,
    id: field.name,
    label: french(field.label),
    optional: field.optional ?? false,
    hint: french(field.hint ?? ''),
    error: french(error?.message ?? ''),
    attributes: {},
    host: {},
    value: typed(values, field.name),
    choices: [],
    parts: [],
  };
  // Said by the browser's script too, in the same words.
  const missing = field.optional ? null : french(field.missing ?? '');
  // A hidden field must not block a form that is sent without script: there it is required in words only.
  const needed = {
    required: !field.optional && !revealed,
    'aria-required': !field.optional && revealed ? 'true' : null,
  };

  switch (field.kind) {
    case 'radios':
    case 'checkboxes':
      return {
        ...base,
        attributes: { 'aria-describedby': described },
        host: { 'data-value-missing': missing },
        choices: choices(field, values, errors, field.kind === 'radios' && needed.required),
      };
    case 'date':
      return {
        ...base,
        attributes: { 'aria-describedby': described },
        host: { 'data-value-missing': missing },
        parts: dateParts(field, values, error),
      };
    default:
      return {
        ...base,
        attributes: {
          id: field.name,
          name: field.name,
          ...(field.kind === 'select' || field.kind === 'textarea' ? {} : { type: field.kind }),
          ...(field.kind === 'text' || field.kind === 'tel' || field.kind === 'email'
            ? { value: base.value }
            : {}),
          ...(field.kind === 'textarea' ? { rows: 4, maxlength: field.longest } : {}),
          size: field.size,
          accept: field.accept,
          autocomplete: field.kind === 'file' ? null : field.autocomplete,
          inputmode: field.inputmode,
          autocapitalize: field.autocapitalize,
          spellcheck: field.kind === 'text' || field.kind === 'email' ? 'false' : null,
          ...needed,
          'aria-describedby': described,
          'aria-invalid': error ? 'true' : null,
          'data-value-missing': missing,
          'data-type-mismatch': field.kind === 'email' ? french(field.mismatch ?? '') : null,
        },
        choices: choices(field, values, errors, false),
      };
  }
}

function choices(
  field: Field,
  values: Values,
  errors: FieldError[],
  required: boolean,
): ControlChoice[] {
  const chosen = values[field.name] ?? [];
  return (field.choices ?? []).map((choice) => {
    const id = `${field.name}-${choice.value}`;
    const selected =
      field.kind === 'checkboxes' ? chosen.includes(choice.value) : chosen[0] === choice.value;
    const hint = french(choice.hint ?? '');
    return {
      label: french(choice.label),
      hint,
      hintId: `${id}-aide`,
      attributes:
        field.kind === 'select'
          ? { value: choice.value, selected }
          : {
              type: field.kind === 'radios' ? 'radio' : 'checkbox',
              id,
              name: field.name,
              value: choice.value,
              checked: selected,
              required,
              'aria-describedby': hint ? `${id}-aide` : null,
            },
      reveals: (choice.reveals ?? []).map((inner) => control(inner, values, errors, true)),
    };
  });
}

function dateParts(field: Field, values: Values, error: FieldError | undefined): Control[] {
  return PARTS.map(({ part, label, size }) => {
    const id = `${field.name}-${part}`;
    const value = typed(values, id);
    return {
      kind: 'text',
      id,
      label,
      optional: false,
      hint: '',
      error: '',
      host: {},
      value,
      choices: [],
      parts: [],
      attributes: {
        id,
        name: id,
        type: 'text',
        value,
        inputmode: 'numeric',
        autocomplete: field.autocomplete,
        size,
        required: true,
        'aria-describedby': error ? `${field.name}-erreur` : null,
        'aria-invalid': error && error.target === id ? 'true' : null,
      },
    };
  });
}
