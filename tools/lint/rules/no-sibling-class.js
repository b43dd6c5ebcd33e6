import { dirname, resolve } from 'node:path';
import { componentOf, isClassOrDefine, isTypeOnly, slashed } from '../component.js';

/** No component imports another one's class or registration: what two share is a controller or a pure module. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'a component does not import another component' },
    schema: [],
    messages: {
      sibling:
        '`{{source}}` is another component: share a controller or a pure module instead (`import type` is allowed).',
    },
  },
  create(context) {
    const folder = dirname(context.filename);
    // Files at the root of src gather components: that is what they are for.
    if (!/\/packages\/[^/]+\/src\/./.test(`${slashed(folder)}`)) return {};
    const own = componentOf(context.filename)?.name;

    function check(node) {
      const source = node.source?.value;
      if (typeof source !== 'string' || isTypeOnly(node) || !isSibling(source)) return;
      context.report({ node, messageId: 'sibling', data: { source } });
    }

    function isSibling(source) {
      if (/^@preau\/.+\/class\.js$/.test(source)) return true;
      if (!source.startsWith('.')) return false;
      const target = resolve(folder, source);
      const other = componentOf(target)?.name;
      return other !== undefined && other !== own && isClassOrDefine(target);
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
