import type { Values } from './values.ts';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  /** Fields shown under the choice when it is chosen. */
  reveals?: Field[];
}

/** One question, described once: the page, the errors and the recap all read it. */
export interface Field {
  /** Name sent by the form; also the id of the control. */
  name: string;
  label: string;
  kind:
    'text' | 'tel' | 'email' | 'textarea' | 'select' | 'radios' | 'checkboxes' | 'date' | 'file';
  hint?: string;
  optional?: boolean;
  /** Words said when nothing was answered, in the field and in the summary. */
  missing?: string;
  /** Words said when the answer is not of the kind asked for (an e-mail address without @). */
  mismatch?: string;
  autocomplete?: string;
  inputmode?: string;
  autocapitalize?: string;
  /** Longest answer, in characters. */
  longest?: number;
  /** Formats offered by the file picker. */
  accept?: string;
  /** Width of the control, in characters, where the length of the answer is known. */
  size?: number;
  choices?: Choice[];
}

/** A set of fields; with a legend it is a `<fieldset>`. */
export interface Group {
  legend?: string;
  fields: Field[];
}

export interface FieldError {
  /** Field that shows the message. */
  field: string;
  /** Id that the summary links to, where it is not the field's (the month of a date). */
  target?: string;
  message: string;
}

export interface Context {
  /** Today in the time zone of the service, YYYY-MM-DD. */
  today: string;
  /** Description of the document already received, if any. */
  document?: DocumentInfo;
}

export interface DocumentInfo {
  name: string;
  type: 'application/pdf' | 'image/jpeg' | 'image/png';
  /** Bytes. */
  size: number;
}

export type Result<Data> = { ok: true; data: Data } | { ok: false; errors: FieldError[] };

export interface RecapRow {
  label: string;
  value: string;
  /** Id of the control that corrects it. */
  target: string;
}

export interface Step<Data> {
  slug: string;
  title: string;
  intro?: string;
  groups: Group[];
  validate(values: Values, context: Context): Result<Data>;
  recap(data: Data): RecapRow[];
}
