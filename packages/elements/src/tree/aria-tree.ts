import { Watch } from '../choice/watch.js';
import { Gaps } from '../controllers/gaps.js';
import { check, checkedOf, toggleAll } from '../controllers/selection.js';
import { Typeahead } from '../controllers/typeahead.js';
import { moveOf } from './keys.js';
import { boxesOf, isOpen, nodesOf, shown, type TreeNode, walk } from './nodes.js';
import { partsOf, rowOf, wireItem, type Wired, wireList } from './roles.js';

/**
 * The tree of an element whose nodes are chosen (APG, tree view): one stop of the Tab key, arrows in it.
 *
 * Where the roles go, and why. A tree item must be named by its row alone, and be no larger than its row: VoiceOver
 * presses the middle of what it is on. The `<li>` of a branch holds all that is under it, and HTML leaves no role to
 * `<summary>` nor to `<details>` but its own, `group`. So a branch has an item of ours over its row, named by the
 * `<summary>` and owner of the group; a leaf is its `<li>`. Levels, positions and sizes are those that browsers count
 * from the groups.
 *
 * The native control is what is chosen and sent; the item says its state. Said by both, it would be heard twice.
 * `role="none"` does not count on what can take the focus, `inert` would refuse the click, and a control that is not
 * displayed cannot be seen nor say that it is not valid: it is out of the accessibility tree by `aria-hidden`, which
 * is sound only on what never keeps the focus. Out of the Tab order, it gives a focus that comes by a press, a link or
 * a failed submit to its item.
 */
export class AriaTree {
  #host: HTMLElement;
  #wired = new Map<Element, Wired>();
  #roots: TreeNode[] = [];
  #multiple = false;
  #current: TreeNode | undefined;
  #anchor: TreeNode | undefined;
  /** Whether the focus is in the tree, or was in a part of it that has gone. */
  #held = false;
  #typeahead = new Typeahead();
  #watch: Watch;
  #fieldsets: MutationObserver | undefined;
  #leaving: AbortController | undefined;
  #late = false;

  constructor(host: ConstructorParameters<typeof Watch>[0]) {
    this.#host = host;
    this.#watch = new Watch(host, this.#onNews);
  }

  /** Makes a tree of a list. To be called whenever its nodes may have changed. */
  wire(list: HTMLElement, multiple: boolean, gaps: Gaps): void {
    const before = [...this.#wired.values()].map(({ node }) => node.item);
    this.#multiple = multiple;
    this.#roots = nodesOf(list);
    const nodes = [...walk(this.#roots)];
    const items = new Set<Element>(nodes.map(({ item }) => item));
    for (const [item, wired] of this.#wired) if (!items.has(item)) this.#forget(wired);
    const old = this.#wired;
    this.#wired = new Map();
    for (const node of nodes) {
      const wired = old.get(node.item);
      if (wired && (wired.row === node.item) === !node.group) {
        // What has gone to another item is given back first: that one sets it next.
        const parts = partsOf(node);
        if (partsOf(wired.node).some((part) => !parts.includes(part))) wired.gaps.release();
        wired.node = node;
      } else if (wired) this.#forget(wired);
      const kept = wired?.node === node ? wired : { node, gaps: new Gaps(), row: rowOf(node) };
      this.#wired.set(node.item, kept);
    }
    this.#settle(before);
    for (const wired of this.#wired.values())
      wired.gaps.apply(() => {
        wireItem(wired);
        this.#say(wired);
      });
    wireList(list, nodes, multiple, gaps);
    this.#listen();
  }

  /** Gives the list back as it was written. */
  release(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
    this.#watch.on = false;
    this.#fieldsets?.disconnect();
    for (const wired of this.#wired.values()) this.#forget(wired);
    this.#wired.clear();
    this.#roots = [];
    this.#held = false;
  }

  #forget({ gaps, row, node }: Wired): void {
    gaps.release();
    if (row !== node.item) row.remove();
  }

  #listen(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const host = this.#host;
    host.addEventListener('keydown', this.#onKeyDown, { signal });
    host.addEventListener('click', this.#onClick, { signal });
    host.addEventListener('focusin', this.#onFocusIn, { signal });
    host.addEventListener('focusout', this.#onFocusOut, { signal });
    // It does not bubble.
    host.addEventListener('toggle', this.#onToggle, { signal, capture: true });
    this.#watch.on = true;
    // What disables the boxes may be around the host, whose own nodes are watched already.
    this.#fieldsets = new MutationObserver(this.#onNews);
    let fieldset = host.closest('fieldset');
    while (fieldset) {
      this.#fieldsets.observe(fieldset, { attributeFilter: ['disabled'] });
      fieldset = fieldset.parentElement?.closest('fieldset') ?? null;
    }
  }

  /** Keeps a node for the Tab key, and the focus in the tree when what had it has gone. */
  #settle(before: readonly Element[]): void {
    const gone = this.#current?.item;
    const lost = this.#held && isNowhere() && !!gone;
    this.#current = gone && this.#wired.get(gone)?.node;
    if (lost && !this.#current) {
      const at = before.indexOf(gone);
      const near = [...before.slice(at + 1), ...before.slice(0, at).reverse()];
      this.#current = near.map((item) => this.#wired.get(item)?.node).find((node) => node);
    }
    this.#anchor = this.#anchor && this.#wired.get(this.#anchor.item)?.node;
    this.#current = this.#stop();
    if (lost && this.#current) this.#focus(this.#current);
  }

  /** The node that the Tab key leads to: the last one, else what is chosen, the page that is shown, or the first. */
  #stop(): TreeNode | undefined {
    const rows = [...shown(this.#roots)];
    let last = this.#current;
    while (last && !rows.includes(last)) last = last.parent;
    return (
      last ??
      rows.find(({ box }) => box?.checked) ??
      rows.find(({ item, group }) => !group && item.querySelector('[aria-current]')) ??
      rows[0]
    );
  }

  /** Says the state of an item. */
  #say({ node, gaps, row }: Wired): void {
    const set = (name: string, value: string | undefined) => {
      if (row === node.item) gaps.set(row, name, value ?? null);
      else if (value === undefined) row.removeAttribute(name);
      else if (row.getAttribute(name) !== value) row.setAttribute(name, value);
    };
    const boxes = node.box || this.#multiple ? boxesOf(node) : [];
    const stuck = boxes.length > 0 && boxes.every((box) => box.matches(':disabled'));
    set('tabindex', node === this.#current ? '0' : '-1');
    set('aria-checked', checkedOf(boxes));
    set('aria-disabled', stuck ? 'true' : undefined);
    if (node.details) set('aria-expanded', `${node.details.open}`);
  }

  #sayAll(): void {
    for (const wired of this.#wired.values()) this.#say(wired);
  }

  /** Once for all that happens now: checking a branch makes a change of each of its boxes. */
  #onNews = (): void => {
    if (this.#late) return;
    this.#late = true;
    queueMicrotask(() => {
      this.#late = false;
      this.#sayAll();
    });
  };

  #at(target: EventTarget | null): Wired | undefined {
    let item = target instanceof Element ? target.closest('li') : null;
    while (item && !this.#wired.has(item)) item = item.parentElement?.closest('li') ?? null;
    return item ? this.#wired.get(item) : undefined;
  }

  #focus(node: TreeNode): void {
    this.#wired.get(node.item)?.row.focus();
  }

  #onFocusIn = ({ target }: FocusEvent): void => {
    const wired = this.#at(target);
    if (!wired) return;
    const last = this.#current && this.#wired.get(this.#current.item);
    this.#held = true;
    this.#current = wired.node;
    if (last) this.#say(last);
    this.#say(wired);
    if (target === wired.node.title || target === wired.node.box)
      wired.row.focus({ preventScroll: true });
  };

  #onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    const item = this.#at(target)?.node.item;
    if (relatedTarget) this.#held = false;
    // Pressed elsewhere, or the window has lost the focus, unless what had it is going: known in a moment.
    else
      queueMicrotask(() => {
        if (item?.isConnected && [...shown(this.#roots)].some((node) => node.item === item))
          this.#held = false;
      });
  };

  #onToggle = ({ target }: Event): void => {
    const wired = this.#at(target);
    if (wired?.node.details !== target || !wired) return;
    this.#say(wired);
    const stop = this.#stop();
    const last = this.#current && this.#wired.get(this.#current.item);
    if (stop === this.#current || !stop) return;
    const lost = this.#held && (isNowhere() || last?.row === document.activeElement);
    this.#current = stop;
    this.#sayAll();
    if (lost) this.#focus(stop);
  };

  #onClick = (event: MouseEvent): void => {
    const wired = this.#at(event.target);
    if (!wired) return;
    const { node, row } = wired;
    if (event.target === node.box) this.#anchor = node;
    if (event.target !== row || row === node.item) return;
    // The box of a branch, drawn on its row. Assistive technologies press without a pointer: to open.
    if (event.detail && !node.box) this.#toggle(node);
    else this.#open(node, !isOpen(node));
    row.focus();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    const wired = this.#at(event.target);
    if (!wired || event.defaultPrevented) return;
    const { node, row } = wired;
    // What else an author has put in a row keeps its keys; on a link, Enter is its browser's.
    const link = node.links.find((other) => other === event.target);
    if ((event.target !== row && !link) || (link && event.key === 'Enter')) return;
    const move = moveOf(
      event,
      {
        node,
        rows: [...shown(this.#roots)],
        roots: this.#roots,
        multiple: this.#multiple,
        anchor: this.#anchor,
      },
      this.#typeahead,
    );
    if (!move) return;
    event.preventDefault();
    const { to, open, close, toggle, range, all, act } = move;
    for (const branch of open ?? []) this.#open(branch, true);
    if (close) this.#open(close, false);
    if (to) this.#focus(to);
    if (toggle) this.#toggle(toggle);
    if (range) this.#checkRange(...range);
    if (all) toggleAll(this.#checkboxes([...walk(this.#roots)]));
    if (act) this.#act(act);
  };

  #open(node: TreeNode, open: boolean): void {
    if (!node.details) return;
    node.details.open = open;
    const wired = this.#wired.get(node.item);
    if (wired) this.#say(wired);
  }

  /** What Space does. */
  #toggle(node: TreeNode): void {
    const boxes = this.#multiple ? boxesOf(node) : [];
    this.#anchor = node;
    if (node.box) node.box.click();
    else if (boxes.length) toggleAll(boxes);
    else this.#act(node);
  }

  /** What Enter does. */
  #act(node: TreeNode): void {
    const [link] = node.links;
    if (link) link.click();
    else if (node.box) this.#toggle(node);
    else this.#open(node, !isOpen(node));
  }

  #checkboxes(nodes: readonly TreeNode[]): HTMLInputElement[] {
    return nodes.flatMap(({ box }) => (box?.type === 'checkbox' ? [box] : []));
  }

  #checkRange(from: TreeNode, to: TreeNode): void {
    const rows = [...shown(this.#roots)];
    const ends = [rows.indexOf(from), rows.indexOf(to)].sort((a, b) => a - b);
    const [first = 0, last = 0] = ends;
    const met = rows.slice(Math.max(first, 0), last + 1);
    // A closed branch answers with what is under it; an open one is met with it.
    const boxes = met.flatMap((node) => (node.box || !isOpen(node) ? boxesOf(node) : []));
    check(
      boxes.filter(({ type }) => type === 'checkbox'),
      true,
    );
  }
}

/** Whether nothing has the focus. */
const isNowhere = () => !document.activeElement || document.activeElement === document.body;
