// Every story in Vue: its template is compiled, its types are checked, and what it renders is compared.
import * as components from '@preau/vue';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Component, createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expect, test } from 'vitest';
import { comparable, read } from '../../blocks/stacks/read.ts';
import { inVue } from '../../blocks/stacks/vue.ts';
import { stories } from '../stories.ts';
import { parsed } from './parsed.ts';

test.each(stories)('$title: the same HTML in Vue', async ({ html }) => {
  const [, template] = /<template>\n(.*)\n<\/template>$/s.exec(inVue(read(html))) ?? [];
  const app = createSSRApp({
    components: { ...components } as Record<string, Component>,
    template,
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('preau-');
  const warnings: string[] = [];
  app.config.warnHandler = (message) => warnings.push(message);
  // Vue's server writes `selected` without its value on any tag: its client gives the value back.
  const written = html.replace(/(<preau-tabs[^>]*) selected="[^"]*"/, '$1 selected');
  expect(comparable(parsed(await renderToString(app)))).toBe(comparable(parsed(written)));
  expect(warnings).toEqual([]);
});

test('the code of every story has the right types', () => {
  const folder = join(import.meta.dirname, '../../test-results/vue');
  mkdirSync(folder, { recursive: true });
  for (const { id, html } of stories) writeFileSync(join(folder, `${id}.vue`), inVue(read(html)));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../../tsconfig.base.json',
      compilerOptions: { noEmit: true, module: 'esnext', moduleResolution: 'bundler' },
      include: ['*.vue'],
    }),
  );
  const tool = join(import.meta.dirname, '../../../../node_modules/.bin/vue-tsc');
  expect(() => execFileSync(tool, ['-p', folder], { encoding: 'utf8' })).not.toThrow();
}, 180_000);
