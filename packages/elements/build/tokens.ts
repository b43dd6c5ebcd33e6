import postcss from 'postcss';

const REFERENCE = /--preau-([\w-]+)/g;
const namesIn = (css: string): Set<string> =>
  new Set([...css.matchAll(REFERENCE)].map(([, name = '']) => name));

/**
 * The tokens that a component uses and the core lacks, in every mode, for its own sheet to bring: a page pays for the
 * badge's colours with the badge.
 *
 * They are in a layer inside `preau.tokens`, which loses to what is directly in it: a theme wins, loaded before or after.
 *
 * @param source what the component is written in: sheets and scripts
 * @param tokens the complete sheet of the tokens
 * @param core the sheet that a page has in any case
 */
export function tokensBeyond(core: string, tokens: string, source: string): string {
  const had = namesIn(core);
  const root = postcss.parse(tokens);
  const wanted = new Set([...namesIn(source)].filter((name) => !had.has(name)));
  // A knob may stand for a token that the core lacks too.
  root.walkDecls(/^--preau-/, ({ prop, value }) => {
    if (!wanted.has(prop.slice(8))) return;
    for (const name of namesIn(value)) if (!had.has(name)) wanted.add(name);
  });
  root.walkDecls((declaration) => {
    if (!wanted.has(declaration.prop.slice(8))) declaration.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (!rule.nodes?.length) rule.remove();
    else if (rule.params === 'preau.tokens') rule.params = 'preau.tokens.component';
  });
  return root.toString().trim();
}
