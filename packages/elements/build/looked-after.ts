const STATE = /::?[a-z-]+(?:\((?:[^()]|\([^()]*\))*\))?/g;
const CHOICE = /:(?:is|where)\(/;

/**
 * The nodes that our sheets look after, as selectors of tags and slots: what `preau-x[size] > :where(a):hover` styles
 * is `preau-x>a`. What is told only by its place or its state (`> :last-child`) may be anything of the author's: it is
 * left out.
 *
 * @param selectors those of the components' rules, minified
 */
export function lookedAfter(selectors: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const selector of selectors)
    for (const simple of expand(selector)) {
      const node = plain(simple);
      // `all: revert` would take away what their attributes say (`width`, `fill`).
      if (node && !/(svg|img)$/.test(node)) found.add(node);
    }
  const all = [...found].sort();
  const parent = (node: string) => /^(.*)>[^ >*]+$/.exec(node)?.[1];
  return all.filter((node) => !found.has(`${parent(node) ?? ''}>*`));
}

/** The same, shorter: `:is(a>b,a>c)` is `:is(a>:is(b,c))`. */
export function grouped(nodes: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const node of nodes) {
    const [, place = '', last = ''] = /^(.*[ >])?([^ >]+)$/.exec(node) ?? [];
    groups.set(place, [...(groups.get(place) ?? []), last]);
  }
  const texts = [...groups].map(([place, [first = '', ...others]]) =>
    !place || !others.length
      ? [first, ...others].map((last) => place + last).join()
      : `${place}:is(${[first, ...others].join()})`,
  );
  return `:is(${texts.join()})`;
}

/** `a>:is(b,c)` → `a>b`, `a>c` */
function expand(selector: string): string[] {
  const at = CHOICE.exec(selector);
  if (!at) return [selector];
  const start = at.index + at[0].length;
  let end = start;
  for (let depth = 1; depth > 0; end++) depth += { '(': 1, ')': -1 }[selector[end] ?? ''] ?? 0;
  const [before, after] = [selector.slice(0, at.index), selector.slice(end)];
  return pieces(selector.slice(start, end - 1), ',').flatMap((choice) =>
    // What stands alone may be any selector; on a tag that is already named it only says more.
    expand(before + (/[\w\])]$/.test(before) && /^[a-z]/.test(choice) ? '' : choice) + after),
  );
}

function plain(selector: string): string | undefined {
  const [host = '', ...rest] = pieces(selector, ' >+~');
  const tag = /^preau-[a-z-]+/.exec(host)?.[0];
  if (!tag) return undefined;
  const path: string[] = [];
  for (const step of rest) {
    const combinator = step.charAt(0);
    const name = step.slice(1).replace(STATE, '');
    const node = /^[a-z*][\w-]*/.exec(name)?.[0] ?? (name.includes('[slot') ? '[slot]' : '');
    // A sibling has the same parent.
    if ('+~'.includes(combinator)) path.push((path.pop() ?? '').charAt(0) + node);
    else path.push(combinator + node);
  }
  return path.some((step) => step.length < 2) ? undefined : tag + path.join('');
}

/** Cuts a text before each of some characters (at it, for a comma), not within parentheses and brackets. */
function pieces(text: string, at: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if ('(['.includes(character)) depth++;
    if (')]'.includes(character)) depth--;
    const cut = depth === 0 && at.includes(character);
    if (cut) parts.push(at === ',' ? '' : character);
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}
