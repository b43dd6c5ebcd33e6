import type { Field, FieldError } from './types.ts';
import { text, unreadable, type Values } from './values.ts';

/** Collects the errors of one page, in the order of its questions. */
export class Checks {
  readonly errors: FieldError[] = [];
  readonly #values: Values;

  constructor(values: Values) {
    this.#values = values;
  }

  fail(field: string, message: string, target?: string): undefined {
    this.errors.push(target === undefined ? { field, message } : { field, message, target });
    return undefined;
  }

  /** A text without control characters, not too long; `''` only where the field is optional. */
  text(field: Field): string | undefined {
    const value = text(this.#values, field.name);
    if (value === '') return field.optional ? '' : this.missing(field);
    if (unreadable(value)) {
      return this.fail(
        field.name,
        `${field.label} : un caractère n’a pas pu être lu. Saisissez à nouveau cette réponse.`,
      );
    }
    const longest = field.longest ?? 100;
    if ([...value].length > longest) {
      return this.fail(
        field.name,
        `${field.label} : la réponse doit compter ${longest} caractères au maximum.`,
      );
    }
    const multiline = field.kind === 'textarea';
    const line = multiline ? value.replace(/\r\n?/g, '\n') : value;
    if (/[\p{Cc}\u2028\u2029]/u.test(multiline ? line.replaceAll('\n', ' ') : line)) {
      return this.fail(
        field.name,
        `${field.label} : la réponse contient un caractère invisible. Saisissez-la à nouveau.`,
      );
    }
    return line;
  }

  /**
   * A person's name: kept as typed, never split nor re-cased. Only what cannot be in a French civil
   * register is refused: no letter at all, digits, and the signs of code.
   */
  name(field: Field): string | undefined {
    const value = this.text(field);
    if (value === undefined || value === '') return value;
    if (!/\p{L}/u.test(value) || /[\p{Nd}<>{}@\\|=]/u.test(value)) {
      return this.fail(
        field.name,
        `${field.label} : utilisez seulement des lettres, des espaces, des apostrophes et des traits d’union.`,
      );
    }
    return value;
  }

  /** One of the values offered. */
  choice(field: Field): string | undefined {
    const value = text(this.#values, field.name);
    if (value === '') return field.optional ? '' : this.missing(field);
    return field.choices?.some((choice) => choice.value === value) ? value : this.missing(field);
  }

  /** The values offered that were ticked, in the order of the page. */
  choices(field: Field): string[] {
    const sent = this.#values[field.name] ?? [];
    return (field.choices ?? [])
      .map((choice) => choice.value)
      .filter((value) => sent.includes(value));
  }

  missing(field: Field): undefined {
    return this.fail(
      field.name,
      field.missing ?? `${field.label} : cette réponse est obligatoire.`,
    );
  }
}
