import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { grouped, lookedAfter } from './looked-after.ts';

/**
 * Among important declarations the earliest layer wins. The layers of the plain sheet come after: they hold what stays
 * ordinary, in its ordinary order (custom properties, by which a page themes Préau; the look of its own plain HTML).
 */
const ORDER =
  '@layer preau.first,preau.own,preau.plain,preau.reset,preau.tokens,preau.base,preau.elements;';

/** What stands between our nodes without any rule of ours: what it is given is inherited. */
const BETWEEN = [
  'preau-form>form',
  'preau-skip-links>nav',
  'preau-breadcrumb>nav',
  'preau-breadcrumb>nav>details',
  'preau-pagination>nav',
  'preau-nav>nav',
  'preau-nav>nav>ul>li>details',
  'preau-side-menu details',
  'preau-language>details',
  'preau-account>details',
  'preau-error-summary>ul>li',
];

/** What a page may want of us as of the rest of it. */
const KEPT = 'visibility:inherit;pointer-events:inherit;user-select:inherit';

/**
 * The same sheet for pages whose own CSS cannot be trusted: what styles our elements and the nodes they look after
 * becomes `!important`, and whatever else the page has set on those nodes is given back to the browser. The rest of
 * the page is left alone.
 *
 * @param css the whole sheet, minified, without nesting
 */
export function reinforce(css: string): string {
  // A page that has made its root smaller (`html{font-size:62.5%}`, Bootstrap 3) has not asked for smaller controls;
  // one whose reader wants larger text has.
  const root = postcss.parse(
    css.replace(/(?<![\w.#-])(-?[\d.]+)rem\b/g, 'calc($1*max(1rem,16px))'),
  );
  const layers = root.nodes.filter(
    (node): node is AtRule => node.type === 'atrule' && !!node.nodes,
  );
  const own = layers.filter(({ params }) => params === 'preau.elements');
  const base = layers.filter(({ params }) => params === 'preau.base');

  // The page may have its own idea of `color-scheme`; ours goes with our colours.
  root.walkDecls('color-scheme', (declaration) => {
    declaration.cloneBefore({ prop: '--_scheme' });
  });

  const selectors = own.flatMap((layer) => rulesOf(layer).flatMap((rule) => rule.selectors));
  const nodes = lookedAfter([...selectors, ...BETWEEN]);
  const ours = grouped(nodes);
  const blocks = nodes.filter((node) => /^preau-[a-z-]+$/.test(node) && !flowsWithText(node, own));

  const first = layer('preau.first');
  const strong = layer('preau.own');
  const plain = layer('preau.plain');
  for (const source of own) {
    const copy = source.clone({ params: 'preau.own' });
    keep(source, ({ prop }) => prop.startsWith('--'));
    keep(copy, ({ prop }) => !prop.startsWith('--'));
    strong.append(copy.nodes ?? []);
  }
  for (const source of base) {
    const copy = source.clone({ params: 'preau.plain' });
    for (const rule of rulesOf(copy))
      rule.selectors = rule.selectors.flatMap((text) => among(text, nodes));
    keep(copy, ({ prop }) => !prop.startsWith('--'));
    keep(source, ({ prop, parent }) => prop.startsWith('--') || !isClass(parent as Rule));
    plain.append(copy.nodes ?? []);
  }
  for (const source of [strong, plain]) {
    const copy = source.clone();
    keep(copy, ({ important }) => !!important);
    keep(source, ({ important }) => !important);
    source.walkDecls((declaration) => {
      if (!inKeyframes(declaration)) declaration.important = true;
    });
    first.append(copy.nodes ?? []);
  }

  const inherited = base
    .flatMap(rulesOf)
    .filter((rule) => rule.selectors.some((text) => /\bhtml\b/.test(text)))
    .flatMap((rule) => rule.nodes.map(String))
    .filter((text) => !/^(background|scroll|margin|--)/.test(text));
  const reset = postcss.parse(`@layer preau.reset{
    ${ours},${ours}::before,${ours}::after{all:revert}
    :is(${blocks.join()}):not(${ours}>*){all:initial;${KEPT};color-scheme:var(--_scheme);${inherited.join(';')}}
  }`);
  reset.walkDecls((declaration) => {
    declaration.important = true;
  });

  root.walkAtRules('layer', (rule) => {
    if (!rule.nodes) rule.remove();
  });
  root.prepend(ORDER);
  root.append(first, strong, plain, reset);
  return root.toString();
}

const layer = (params: string): AtRule => postcss.atRule({ name: 'layer', params, nodes: [] });

function rulesOf(layer: AtRule): Rule[] {
  const rules: Rule[] = [];
  layer.walkRules((rule) => {
    if (!/keyframes$/.test((rule.parent as AtRule).name)) rules.push(rule);
  });
  return rules;
}

function inKeyframes({ parent }: Declaration): boolean {
  const outer = parent?.parent;
  return outer?.type === 'atrule' && /keyframes$/.test((outer as AtRule).name);
}

/** Removes the declarations that do not pass, and what is left empty. Keyframes stay whole. */
function keep(layer: AtRule, passes: (declaration: Declaration) => boolean): void {
  layer.walkDecls((declaration) => {
    if (!inKeyframes(declaration) && !passes(declaration)) declaration.remove();
  });
  layer.walkRules((rule) => {
    if (!rule.nodes.length) rule.remove();
  });
  layer.walkAtRules((rule) => {
    if (!rule.nodes?.length) rule.remove();
  });
}

/** Whether an element is of the text around it (`preau-icon`, `preau-link`), and takes its size and colour. */
function flowsWithText(tag: string, layers: readonly AtRule[]): boolean {
  const rules = layers.flatMap(rulesOf).filter((rule) => rule.selector === tag);
  const displays = rules.flatMap((rule) =>
    rule.nodes.flatMap((node) =>
      node.type === 'decl' && node.prop === 'display' ? node.value : [],
    ),
  );
  return !displays.length || displays.some((display) => display.startsWith('inline'));
}

const isClass = (rule: Rule): boolean => rule.selectors.every((text) => text.startsWith('.preau-'));

/** A rule of plain HTML, for those of our nodes that it may be about. Our own classes stay as they are. */
function among(selector: string, nodes: readonly string[]): string[] {
  // What a reader asks of every node is for ours too.
  if (/^:root.* :where\(/.test(selector)) return [selector];
  if (/\.preau-/.test(selector) || selector.includes('[hidden]')) return [selector];
  if (/^:root|\b(html|body|main)\b|data-preau/.test(selector)) return [];
  const tags = new Set(selector.replace(/\[[^\]]*\]|::?[a-z-]+/g, ' ').match(/[a-z][a-z0-9]*/g));
  const mine = nodes.filter((node) => {
    const last = /(?:^|[ >+~])([^ >+~]+)$/.exec(node)?.[1] ?? '';
    const named = last.replace(/\[[^\]]*\]|:[a-z]+/g, ' ').match(/[a-z][a-z0-9-]*/g);
    return !tags.size || !named || named.some((name) => tags.has(name));
  });
  if (!mine.length) return [];
  const [subject = '', pseudo = ''] = selector.split(/(?=::?(?:before|after|marker)$)/);
  return [subject + grouped(mine) + pseudo];
}
