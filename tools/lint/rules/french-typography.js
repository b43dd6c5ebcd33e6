/** Stands for an expression: a letter (of a script no message uses), as far as typography goes. */
const HOLE = '\u{10400}';

const CHECKS = [
  // A no-break space (narrow or not) before these; `?!` is one sign, and nothing precedes a lone sign.
  [/[^\u202F\u00A0!?;][;!?]/u, 'before'],
  [/[^\u202F\u00A0]»/u, 'before'],
  [/«(?![\u202F\u00A0])/u, 'after'],
  // A colon that ends words, not the one of 12:30 or https://
  [/[^\u00A0]:(?=\s|$)| :/u, 'colon'],
  [/\p{L}'\p{L}/u, 'apostrophe'],
];

/** French words use French typography. Only texts under `fr` are read (a const, or the property of an object). */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'French typography in messages' },
    schema: [],
    messages: {
      before: 'A no-break space (U+202F, or U+00A0) goes before ; ! ? and »: “{{text}}”.',
      after: 'A no-break space (U+00A0, or U+202F) goes after «: “{{text}}”.',
      colon: 'A no-break space (U+00A0) goes before the colon: “{{text}}”.',
      apostrophe: "The apostrophe is ’, not ': “{{text}}”.",
    },
  },
  create(context) {
    function check(node, text) {
      if (!isFrench(node)) return;
      for (const [pattern, messageId] of CHECKS)
        if (pattern.test(text))
          context.report({ node, messageId, data: { text: text.replaceAll(HOLE, '${…}') } });
    }

    return {
      Literal(node) {
        const isKey = node.parent.type === 'Property' && node.parent.key === node;
        if (typeof node.value === 'string' && !isKey) check(node, node.value);
      },
      TemplateLiteral(node) {
        // An expression stands for a word, so that `l'${name}` and `${name}?` are seen.
        check(node, node.quasis.map((quasi) => quasi.value.cooked).join(HOLE));
      },
    };
  },
};

function isFrench(node) {
  for (let at = node; at; at = at.parent) {
    const name = at.type === 'VariableDeclarator' ? at.id.name : at.key?.name;
    if (name === 'fr') return true;
  }
  return false;
}
