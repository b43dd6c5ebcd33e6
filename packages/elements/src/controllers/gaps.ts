import { DEV, warn } from '#dev';

/** One attribute this element has set on a node of the author's. */
interface Fill {
  node: Element;
  name: string;
  value: string | null;
  /** What was there before: `null` for nothing. */
  before: string | null;
  /** For a list of words (`aria-describedby`): the one word that was added or removed. */
  word: 'added' | 'removed' | undefined;
  run: number;
}

const ids = new WeakMap<Element, string>();
let count = 0;

/** Whether the id of a node was made for it, and not for the one it is a copy of. */
export const isOwnId = (node: Element): boolean => ids.get(node) === node.id;

const words = (node: Element, name: string) =>
  (node.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);

/**
 * Attributes set on the author's nodes: only where they are missing, remembered, and taken back when no longer
 * asked for or when the element leaves (architecture, rule 4).
 */
export class Gaps {
  #fills: Fill[] = [];
  #run = 0;

  /** Runs `wire`, then takes back what an earlier run had set and this one did not ask for again. */
  apply(wire: (gaps: Gaps) => void): void {
    const run = () => {
      this.#run++;
      wire(this);
      return this.#takeBack((fill) => fill.run !== this.#run);
    };
    // Once more if anything was taken back: the run may have read it, as the label of a node that no longer has one.
    if (run()) run();
  }

  /** Takes everything back. */
  release(): void {
    this.#takeBack(() => true);
  }

  /** Sets an attribute that the author left out. */
  fill(node: Element, name: string, value: string): void {
    if (!node.hasAttribute(name) || this.#find(node, name)) this.set(node, name, value);
  }

  /** Sets an attribute whatever it was (`null` removes it); what was there comes back with `release`. */
  set(node: Element, name: string, value: string | null): void {
    const before = node.getAttribute(name);
    const fill = this.#find(node, name);
    if (fill) Object.assign(fill, { value, run: this.#run });
    else if (before !== value)
      this.#fills.push({ node, name, value, before, word: undefined, run: this.#run });
    write(node, name, value);
  }

  /** Adds one word to an attribute that is a list of ids. */
  add(node: Element, name: string, word: string): void {
    this.#list(node, name, word, 'added');
  }

  /** Describes a node by others, in this order; those that are missing count for nothing. */
  describe(node: Element, ...parts: (Element | undefined)[]): void {
    for (const part of parts) if (part) this.add(node, 'aria-describedby', this.id(part));
  }

  /** Removes one word from an attribute that is a list of ids; `release` puts it back, at the end. */
  remove(node: Element, name: string, word: string): void {
    // A word of ours goes by not being asked for.
    if (this.#find(node, name, word)?.word !== 'added') this.#list(node, name, word, 'removed');
  }

  /** Whether the author set the attribute, whatever stands there now. */
  authored(node: Element, name: string): boolean {
    const fill = this.#find(node, name);
    return fill ? fill.before !== null : node.hasAttribute(name);
  }

  /** The node's id; one that stays the same for this node is made where it has none. */
  id(node: Element): string {
    if (!node.id || this.#find(node, 'id')) {
      if (!ids.has(node)) ids.set(node, `preau-${++count}`);
      this.fill(node, 'id', ids.get(node) ?? '');
    } else if (DEV && isTaken(node))
      warn(
        node,
        `has the id of another node: ${node.id}.`,
        'Give each its own: labels, descriptions and links lead to the first one.',
      );
    return node.id;
  }

  #list(node: Element, name: string, value: string, word: 'added' | 'removed'): void {
    const fill = this.#find(node, name, value);
    if (fill) Object.assign(fill, { word, run: this.#run });
    const list = words(node, name);
    if (list.includes(value) === (word === 'added')) return;
    if (!fill) this.#fills.push({ node, name, value, before: null, word, run: this.#run });
    writeWord(node, name, value, word);
  }

  #find(node: Element, name: string, word?: string): Fill | undefined {
    return this.#fills.find(
      (fill) =>
        fill.node === node &&
        fill.name === name &&
        (word === undefined ? !fill.word : fill.word && fill.value === word),
    );
  }

  /** Whether there was anything to take back. */
  #takeBack(over: (fill: Fill) => boolean): boolean {
    const kept: Fill[] = [];
    for (const fill of this.#fills) {
      const { node, name, value, before, word } = fill;
      if (!over(fill)) kept.push(fill);
      else if (word) writeWord(node, name, value ?? '', word === 'added' ? 'removed' : 'added');
      // What the author has changed since is the author's.
      else if (node.getAttribute(name) === value) write(node, name, before);
    }
    const some = kept.length < this.#fills.length;
    this.#fills = kept;
    return some;
  }
}

function isTaken(node: Element): boolean {
  const root = node.getRootNode();
  return 'getElementById' in root && (root as Document).getElementById(node.id) !== node;
}

function write(node: Element, name: string, value: string | null): void {
  if (node.getAttribute(name) === value) return;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

function writeWord(node: Element, name: string, word: string, state: 'added' | 'removed'): void {
  const others = words(node, name).filter((other) => other !== word);
  if (state === 'added') others.push(word);
  write(node, name, others.join(' ') || null);
}
