import stylelint from 'stylelint';

const ruleName = 'preau/light-specificity';
const messages = stylelint.utils.ruleMessages(ruleName, {
  heavy: (text) => `${text} at most: put a part in :where()`,
});
const BUILT_IN = 'selector-max-specificity';

/**
 * A tag and an attribute at most, (0,1,1), so that an author's class wins even without layers. A pseudo-element is not
 * counted: :where() cannot hold it.
 */
const rule = (on) => async (root, result) => {
  if (!on) return;
  const check = (most, matters) =>
    stylelint.utils.checkAgainstRule(
      { ruleName: BUILT_IN, ruleSettings: [most], root, result },
      (warning) => {
        if (!matters(warning.text)) return;
        const message = messages.heavy(warning.text.replace(` (${BUILT_IN})`, ''));
        const { node } = warning;
        stylelint.utils.report({ ruleName, result, node, message });
      },
    );
  await check('0,1,1', (text) => !text.includes('::'));
  await check('0,1,2', (text) => text.includes('::'));
};

export default stylelint.createPlugin(
  ruleName,
  Object.assign(rule, { ruleName, messages, meta: {} }),
);
