import type { Field, FieldError, Group } from '../registration/types.ts';
import { french } from '../registration/typography.ts';

export interface Summary {
  title: string;
  links: { href: string; message: string }[];
}

/** Same words as the fields, in the order of the page. */
export function summary(errors: FieldError[], groups: Group[]): Summary | null {
  if (errors.length === 0) return null;
  const title =
    errors.length === 1 ? 'Une erreur à corriger' : `${errors.length} erreurs à corriger`;
  const fields = groups.flatMap((group) => group.fields.flatMap(withRevealed));
  return {
    title,
    links: errors.map((error) => ({
      href: `#${
        error.target ??
        firstId(
          fields.find((field) => field.name === error.field),
          error.field,
        )
      }`,
      message: french(error.message),
    })),
  };
}

function withRevealed(field: Field): Field[] {
  return [
    field,
    ...(field.choices ?? []).flatMap((choice) => (choice.reveals ?? []).flatMap(withRevealed)),
  ];
}

/** A group of radios or boxes has no id of its own to go to: its first choice takes the focus. */
function firstId(field: Field | undefined, name: string): string {
  const grouped = field?.kind === 'radios' || field?.kind === 'checkboxes';
  return grouped ? `${name}-${field.choices?.[0]?.value ?? ''}` : name;
}
