// Every story in React: its code is what a person copies, so it is compiled, checked and rendered.
import * as components from '@preau/react';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ComponentType } from 'react';
import * as jsx from 'react/jsx-runtime';
import { renderToString } from 'react-dom/server';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { inReact } from '../../blocks/stacks/react.ts';
import { comparable, read } from '../../blocks/stacks/read.ts';
import { stories } from '../stories.ts';
import { parsed } from './parsed.ts';

const MODULES: Readonly<Record<string, unknown>> = {
  '@preau/react': components,
  'react/jsx-runtime': jsx,
};

/** Runs a snippet, as a bundler would have it run. */
function run(code: string): ComponentType {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      ...{ jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.CommonJS },
      target: ts.ScriptTarget.ES2022,
    },
  });
  const module = { exports: {} as { Exemple: ComponentType } };
  // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- our own snippet
  const load = new Function('require', 'module', 'exports', outputText) as (
    ...given: unknown[]
  ) => void;
  load((name: string) => MODULES[name], module, module.exports);
  return module.exports.Exemple;
}

test.each(stories)('$title: the same HTML in React', ({ html }) => {
  const Exemple = run(inReact(read(html)));
  const rendered = parsed(renderToString(createElement(Exemple)));
  // React asks for images ahead.
  for (const link of rendered.querySelectorAll('link[rel=preload]')) link.remove();
  expect(comparable(rendered)).toBe(comparable(parsed(html)));
});

test('the code of every story has the right types', () => {
  const folder = join(import.meta.dirname, '../../test-results/stacks');
  mkdirSync(folder, { recursive: true });
  const files = stories.map(({ id, html }) => {
    const file = join(folder, `${id}.tsx`);
    writeFileSync(file, `import type {} from '@preau/react';\n${inReact(read(html))}\n`);
    return file;
  });
  const program = ts.createProgram(files, {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) =>
      [file?.fileName.split('/').at(-1), ts.flattenDiagnosticMessageText(messageText, ' ')].join(
        ': ',
      ),
    );
  expect(problems).toEqual([]);
}, 120_000);
