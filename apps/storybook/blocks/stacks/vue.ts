import { fields } from '@preau/fields';
import {
  attribute,
  componentOf,
  componentsIn,
  controlOf,
  type Dialect,
  escaped,
  hostOf,
  listsOf,
  literal,
  print,
  quoted,
  textsOf,
} from './print.ts';
import type { Part } from './read.ts';

const bound = (name: string, code: string): string => `:${name}=${quoted(code)}`;

const dialect: Dialect = {
  space: undefined,
  text: escaped,
  verbatim: escaped,
  attributes: ({ tag, attributes }) =>
    attributes.map(([name, value]) => attribute(tag, name, value)),
  field(kind, words) {
    const host = hostOf(fields[kind](words).tag, words);
    return [
      `<${componentOf(kind)}`,
      [
        ...textsOf(words).map(([name, text]) => `${name}=${quoted(text)}`),
        ...controlOf(kind, words).map(([name, value]) =>
          value === true ? name : `${name}=${quoted(value)}`,
        ),
        ...(words.value === undefined
          ? []
          : typeof words.value === 'string'
            ? [`value=${quoted(words.value)}`]
            : [bound('value', literal(words.value))]),
        ...listsOf(words).map(([name, list]) => bound(name, literal(list))),
        ...(host ? [bound('host', host)] : []),
      ],
      '/>',
    ];
  },
};

/** A story in Vue. */
export function inVue(parts: readonly Part[]): string {
  const components = componentsIn(parts);
  const script = components.length
    ? `<script setup lang="ts">\nimport { ${components.join(', ')} } from '@preau/vue';\n</script>\n\n`
    : '';
  return `${script}<template>\n${print(parts, dialect, 1)}\n</template>`;
}
