import { entry, givenTo } from './given.ts';
import { componentsIn, type Dialect, escaped, html, literal, print } from './print.ts';
import type { Part } from './read.ts';

/** What would start a template in a template. */
const safe = (words: string): string => escaped(words).replace(/\{(?=[{%#])/g, "{{ '{' }}");

const dialect: Dialect = {
  ...html,
  text: safe,
  verbatim: safe,
  field(kind, words) {
    const given = givenTo(kind, words).map(({ name, value, code = literal(value) }) =>
      entry(name, code),
    );
    const last = given.length - 1;
    return [
      `{{ preau.${kind}_field({`,
      given.map((word, at) => (at < last ? `${word},` : word)),
      '}) }}',
    ];
  },
};

/** A story in Twig. */
export function inTwig(parts: readonly Part[]): string {
  const start = componentsIn(parts).length
    ? "{% import '@Preau/preau.html.twig' as preau %}\n\n"
    : '';
  return start + print(parts, dialect);
}
