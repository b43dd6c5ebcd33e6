import { memberName } from '../component.js';

const ARIA = /^(role|aria[A-Z-]\w*.*)$/;

/** Roles and ARIA never sit on the host: it is a plain container around native HTML. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'no role or ARIA on the host' },
    schema: [],
    messages: {
      host: '`{{name}}` on the host: put it on a native element inside (architecture, rule 5), or write a decision.',
    },
  },
  create(context) {
    // `this`, `host`, `this.host`, `this.#host`, `internals`, `this.#internals`…
    const isHost = (node) =>
      node?.type === 'ThisExpression' ||
      /^_?(host|internals)$/i.test(node?.name ?? memberName(node ?? {}) ?? '');
    const check = (node, name) => {
      if (ARIA.test(name ?? '')) context.report({ node, messageId: 'host', data: { name } });
    };

    return {
      AssignmentExpression(node) {
        if (isHost(node.left.object)) check(node, memberName(node.left));
      },
      CallExpression(node) {
        const [first, second] = node.arguments;
        const method = memberName(node.callee);
        if (/^(set|toggle)Attribute$/.test(method ?? '') && isHost(node.callee.object))
          check(node, first?.value);
        // `Object.assign(this, { role: … })`
        else if (method === 'assign' && isHost(first) && second?.type === 'ObjectExpression')
          for (const { key } of second.properties) check(node, key?.name);
      },
    };
  },
};
