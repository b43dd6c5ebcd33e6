import { basename } from 'node:path';
import { componentOf } from '../component.js';

/** The folder, the file, the class, the tag and the class's documentation bear one name. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'one name for the folder, the file, the class and the tag' },
    schema: [],
    messages: {
      folder:
        'This file registers an element: it must be `<folder>.define.ts`, named after its folder.',
      noClass: '`{{file}}` must export the class `{{expected}}`.',
      element: 'The class of <{{tag}}> is `{{expected}}`: one element class per folder.',
      doc: 'The JSDoc of `{{expected}}` must say `@tag {{tag}}`.',
      define: 'This file must register `{{tag}}` with `{{expected}}`.',
      map: 'HTMLElementTagNameMap: the only tag of this folder is `{{tag}}`.',
    },
  },
  create(context) {
    const file = basename(context.filename);
    const component = componentOf(context.filename);
    const isDefine = file.endsWith('.define.ts');
    if (!component || (isDefine && file !== `${component.name}.define.ts`))
      return isDefine ? { Program: (node) => context.report({ node, messageId: 'folder' }) } : {};
    const { tag, className: expected } = component;
    const report = (node, messageId) =>
      context.report({ node, messageId, data: { file, tag, expected } });
    let found = false;

    return {
      ClassDeclaration(node) {
        if (node.id?.name === expected) {
          found = true;
          if (file === `${component.name}.ts` && !tagsOf(context.sourceCode, node).includes(tag))
            report(node.id, 'doc');
        } else if (/Element$/.test(node.superClass?.name ?? '')) report(node.id ?? node, 'element');
      },
      CallExpression(node) {
        if (!isDefine || (node.callee.property ?? node.callee).name !== 'define') return;
        found = true;
        const [first, second] = node.arguments;
        if (first?.value !== tag || second?.name !== expected) report(node, 'define');
      },
      'TSInterfaceDeclaration[id.name="HTMLElementTagNameMap"] TSPropertySignature'(node) {
        if ((node.key.value ?? node.key.name) !== tag) report(node, 'map');
      },
      'Program:exit'(node) {
        if (found) return;
        if (isDefine) report(node, 'define');
        else if (file === `${component.name}.ts`) report(node, 'noClass');
      },
    };
  },
};

/** The tags named by the comment just above a class (or above its `export`). */
function tagsOf(sourceCode, node) {
  const top = node.parent.type.startsWith('Export') ? node.parent : node;
  const text = sourceCode.getCommentsBefore(top).at(-1)?.value ?? '';
  return [...text.matchAll(/@(?:tag|tagname|element|customElement)\s+([\w-]+)/g)].map((m) => m[1]);
}
