import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { componentOf } from '../component.js';

const SET = ['css', 'ts', 'define.ts', 'test.ts', 'stories.ts', 'mdx'];

/** One folder is one component and everything about it. Checked once, on its `*.define.ts`. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'a component has its whole set of files' },
    schema: [],
    messages: { missing: 'The component `{{name}}` has no {{files}}.' },
  },
  create(context) {
    const component = componentOf(context.filename);
    if (!component || basename(context.filename) !== `${component.name}.define.ts`) return {};
    return {
      Program(node) {
        const { name, folder } = component;
        const files = SET.map((ending) => `${name}.${ending}`).filter(
          (file) => !existsSync(join(folder, file)),
        );
        if (files.length)
          context.report({ node, messageId: 'missing', data: { name, files: files.join(', ') } });
      },
    };
  },
};
