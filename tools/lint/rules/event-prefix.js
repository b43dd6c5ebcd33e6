/** Our events are typed subclasses of Event: `class Preau…Event`, named `preau-…`. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'events are `Preau…Event` classes named `preau-…`' },
    schema: [],
    messages: {
      custom: 'Write a typed subclass of Event instead of CustomEvent.',
      plain: 'Write a typed subclass of Event for `{{name}}`.',
      className: 'An event class is named `Preau…Event`.',
      name: 'An event class calls `super` with a literal name that starts with `preau-`.',
    },
  },
  create(context) {
    return {
      NewExpression(node) {
        const name = literal(node.arguments[0]);
        if (node.callee.name === 'CustomEvent') context.report({ node, messageId: 'custom' });
        else if (node.callee.name === 'Event' && name?.startsWith('preau-'))
          context.report({ node, messageId: 'plain', data: { name } });
      },
      ':matches(ClassDeclaration, ClassExpression)[superClass.name=/Event$/]'(node) {
        if (node.superClass.name === 'CustomEvent') context.report({ node, messageId: 'custom' });
        if (!/^Preau[A-Z]\w*Event$/.test(node.id?.name ?? ''))
          context.report({ node: node.id ?? node, messageId: 'className' });
        if (!superName(node)?.startsWith('preau-')) context.report({ node, messageId: 'name' });
      },
    };
  },
};

/** The first argument of the constructor's own `super(…)`. */
function superName(classNode) {
  const constructor = classNode.body.body.find((member) => member.kind === 'constructor');
  const call = constructor?.value.body.body
    .map((statement) => statement.expression)
    .find((expression) => expression?.callee?.type === 'Super');
  return literal(call?.arguments[0]);
}

function literal(node) {
  const whole = node?.type === 'TemplateLiteral' && node.expressions.length === 0;
  const value = whole ? node.quasis[0]?.value.cooked : node?.value;
  return typeof value === 'string' ? value : undefined;
}
