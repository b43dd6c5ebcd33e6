import { dirname } from 'node:path';
import { isTypeOnly, slashed } from '../component.js';

/** Importing a class registers nothing: only `*.define.ts` files do. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'only *.define.ts files register elements' },
    schema: [],
    messages: {
      call: 'Only a `*.define.ts` file may register an element.',
      import:
        '`{{source}}` registers an element: import it from a `*.define.ts` file or from the entry of the package.',
    },
  },
  create(context) {
    if (context.filename.endsWith('.define.ts')) return {};
    const isEntry = slashed(dirname(context.filename)).endsWith('/src');

    return {
      CallExpression(node) {
        const { callee } = node;
        const registers =
          callee.type === 'Identifier'
            ? callee.name === 'define'
            : callee.property?.name === 'define' &&
              /(customElements|registry)[!?]*$/i.test(context.sourceCode.getText(callee.object));
        if (registers) context.report({ node, messageId: 'call' });
      },
      ImportDeclaration(node) {
        const source = node.source.value;
        if (!isEntry && /\.define\.[jt]s$/.test(source) && !isTypeOnly(node))
          context.report({ node, messageId: 'import', data: { source } });
      },
    };
  },
};
