import stylelint from 'stylelint';

const ruleName = 'preau/in-layer';
const messages = stylelint.utils.ruleMessages(ruleName, {
  outside: (layer) => `Write this in \`@layer ${layer}\``,
  layer: (found, layer) => `\`@layer ${found}\` must be \`@layer ${layer}\``,
});
/** What has its place outside a layer. */
const FREE = new Set(['charset', 'import', 'property']);

/** Everything in a sheet is in one cascade layer: the option, such as `preau.elements`. */
const rule = (layer) => (root, result) => {
  const valid = stylelint.utils.validateOptions(result, ruleName, {
    actual: layer,
    possible: [(value) => typeof value === 'string'],
  });
  if (!valid) return;
  root.each((node) => {
    const report = (message) => stylelint.utils.report({ ruleName, result, node, message });
    if (node.type === 'comment' || (node.type === 'atrule' && FREE.has(node.name))) return;
    if (node.type !== 'atrule' || node.name !== 'layer') report(messages.outside(layer));
    // A statement (`@layer a, b;`) sets the order: it holds nothing.
    else if (node.nodes && node.params !== layer) report(messages.layer(node.params, layer));
  });
};

export default stylelint.createPlugin(
  ruleName,
  Object.assign(rule, { ruleName, messages, meta: {} }),
);
