import { basename, dirname } from 'node:path';
import stylelint from 'stylelint';

const ruleName = 'preau/own-tag';
const messages = stylelint.utils.ruleMessages(ruleName, {
  other: (selector, tag) => `\`${selector}\` must begin with the tag of its folder, \`${tag}\``,
});

/** In `<name>/<name>.css` every selector begins with `preau-<name>`, plain or in `:where()`, `:is()`, `:has()`… */
const rule = (on) => (root, result) => {
  const file = root.source?.input.file ?? '';
  const name = basename(file, '.css');
  if (!on || basename(dirname(file)) !== name) return;
  const tag = `preau-${name}`;
  const named = new RegExp(`(?<![\\w-])${tag}(?![\\w-])`);
  root.walkRules((node) => {
    // A nested rule begins with its parent's selector.
    if (parents(node).some((at) => at.type === 'rule' || /keyframes$/.test(at.name))) return;
    for (const selector of node.selectors)
      if (!named.test(firstCompound(selector)))
        stylelint.utils.report({
          ruleName,
          result,
          node,
          word: selector,
          message: messages.other(selector, tag),
        });
  });
};

function parents(node) {
  return node.parent ? [node.parent, ...parents(node.parent)] : [];
}

/** What comes before the first combinator. */
function firstCompound(selector) {
  let depth = 0;
  for (const [at, character] of [...selector].entries()) {
    if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (depth === 0 && ' >+~'.includes(character)) return selector.slice(0, at);
  }
  return selector;
}

export default stylelint.createPlugin(
  ruleName,
  Object.assign(rule, { ruleName, messages, meta: {} }),
);
