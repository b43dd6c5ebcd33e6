import stylelint from 'stylelint';

const ruleName = 'preau/semantic-values';
const messages = stylelint.utils.ruleMessages(ruleName, {
  colour: (word) => `\`${word}\`: only semantic tokens (--preau-…), transparent and currentcolor`,
  system: (word) => `\`${word}\`: system colours belong in \`@media (forced-colors: active)\``,
  px: (word) => `\`${word}\`: rem, so that it grows with the text`,
});

const word = (pattern, after) => new RegExp(`(?<![\\w-])(?:${pattern})${after}`, 'gi');
const COLOUR = word(
  '#[\\da-f]{3,8}\\b|(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color(?:-mix)?|contrast-color|light-dark)(?=\\()',
  '',
);
const SYSTEM = word(
  'AccentColor(?:Text)?|ActiveText|Button(?:Border|Face|Text)|Canvas(?:Text)?|Field(?:Text)?|GrayText|' +
    'Highlight(?:Text)?|LinkText|Mark(?:Text)?|SelectedItem(?:Text)?|VisitedText',
  '(?![\\w(-])',
);
const PX = word('[-+]?\\d*\\.?\\d+px', '\\b');
/** Where a word such as `field` or `mark` is a system colour. */
const PAINTED = /color|background|border|outline|shadow|decoration|fill|stroke|^--/;
/** What need not grow with the text. Elsewhere only 1px may stand: hairlines, visually hidden text. */
const THIN = /^(border|outline|text-decoration|text-underline-offset|column-rule)/;

/** Colours come from tokens or, in forced colours, from the system; lengths are relative. */
const rule = (on) => (root, result) => {
  if (!on) return;
  const check = (node, text, pattern, message, wrong = () => true) => {
    for (const [found] of text.replace(/"[^"]*"|'[^']*'/g, '').matchAll(pattern))
      if (wrong(found))
        stylelint.utils.report({ ruleName, result, node, message: message(found), word: found });
  };
  root.walkDecls((node) => {
    const most = THIN.test(node.prop) ? 3 : 1;
    check(node, node.value, COLOUR, messages.colour);
    if (PAINTED.test(node.prop) && !inForcedColors(node))
      check(node, node.value, SYSTEM, messages.system);
    check(node, node.value, PX, messages.px, (px) => Math.abs(parseFloat(px)) > most);
  });
  root.walkAtRules(/^(media|container)$/, (node) => check(node, node.params, PX, messages.px));
};

function inForcedColors(node) {
  if (node.name === 'media' && /forced-colors:\s*active/.test(node.params)) return true;
  return node.parent ? inForcedColors(node.parent) : false;
}

export default stylelint.createPlugin(
  ruleName,
  Object.assign(rule, { ruleName, messages, meta: {} }),
);
