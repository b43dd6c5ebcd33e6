import { givenTo } from './given.ts';
import { componentOf, componentsIn, type Dialect, escaped, html, print, quoted } from './print.ts';
import type { Part } from './read.ts';

const dialect: Dialect = {
  ...html,
  text: escaped,
  verbatim: escaped,
  field: (kind, words) => [
    `<${componentOf(kind)}`,
    givenTo(kind, words).map(({ name, value, code }) => {
      if (code !== undefined) return `:${name}=${quoted(code)}`;
      return value === true ? name : `${name}=${quoted(value)}`;
    }),
    '/>',
  ],
};

/** A story in Vue. */
export function inVue(parts: readonly Part[]): string {
  const components = componentsIn(parts);
  const script = components.length
    ? `<script setup lang="ts">\nimport { ${components.join(', ')} } from '@preau/vue';\n</script>\n\n`
    : '';
  return `${script}<template>\n${print(parts, dialect, 1)}\n</template>`;
}
