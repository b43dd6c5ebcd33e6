import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stylelint from 'stylelint';

const ruleName = 'preau/known-token';
const messages = stylelint.utils.ruleMessages(ruleName, {
  unknown: (name) =>
    `\`${name}\`: neither a token (tokens/values.txt) nor declared here or in the base styles`,
});

const ROOT = join(import.meta.dirname, '../../..');
const namesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

const tokens = namesIn(read('tokens/values.txt'), /^([\w-]+): /gm).map((name) => `--preau-${name}`);
const base = globSync('packages/elements/src/base/*.css', { cwd: ROOT }).flatMap((path) =>
  namesIn(read(path), /^\s*(--preau-[\w-]+):/gm),
);
const known = new Set([...tokens, ...base]);

/** A misspelt custom property says nothing: the declaration is dropped, and the eye may not see it in every theme. */
const rule = (on) => (root, result) => {
  if (!on) return;
  const own = new Set();
  root.walkDecls(/^--preau-/, ({ prop }) => own.add(prop));
  root.walkDecls((node) => {
    // With a fallback it is a page's to set, or not.
    for (const name of namesIn(node.value, /var\(\s*(--preau-[\w-]+)\s*\)/g))
      if (!known.has(name) && !own.has(name))
        stylelint.utils.report({
          ruleName,
          result,
          node,
          message: messages.unknown(name),
          word: name,
        });
  });
};

export default stylelint.createPlugin(
  ruleName,
  Object.assign(rule, { ruleName, messages, meta: {} }),
);
