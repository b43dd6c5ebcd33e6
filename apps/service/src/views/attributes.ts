/** Value of an HTML attribute: absent when false, null or undefined; without a value when true. */
export type Attribute = string | number | boolean | null | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Attributes as HTML, each with a space before it, values escaped. Names come from our code only. */
export function attributes(all: Readonly<Record<string, Attribute>>): string {
  return Object.entries(all)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
}

function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
