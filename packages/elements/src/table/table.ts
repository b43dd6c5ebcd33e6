import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { languageOf, wordsFor } from '../controllers/language.js';
import { Wiring } from '../controllers/wiring.js';
import { PreauPageEvent } from '../events/page.js';
import { PreauSortEvent, type SortDirection } from '../events/sort.js';
import { furniture } from '../furniture.js';
import { check } from './check.js';
import { dataRows, isShown, wordsOf } from './grid.js';
import { headerOf, nextOrder, Order } from './order.js';
import { Region } from './region.js';
import { Selection } from './selection.js';
import type { Stack } from './stack.js';
import { languages } from './table.messages.js';
import { styles } from './table.styles.js';
import { Toolbar } from './toolbar.js';
import { bar, states } from './view.js';

// With the class come the types of its events, for `addEventListener` too.
export type { PreauPageEvent } from '../events/page.js';
export type { PreauSortEvent, SortDirection } from '../events/sort.js';

/**
 * A table of data: sorted by its headers, its rows selected and acted upon, at ease on a small screen and on paper.
 *
 * It stays a native table (APG, sortable table): rows are only moved, by a sort, with all that is in them.
 *
 * @tag preau-table
 * @slot - a `<table>` with its `<caption>`
 * @slot actions - buttons that act on the selected rows
 * @slot empty - what is said where there is no row
 * @slot error - a `<p>`: why the rows are not there, and what to do
 * @slot pagination - a `preau-pagination`
 * @attr {boolean} stack - on a small screen, shows each row as a card
 * @attr {boolean} striped - one row out of two on another ground
 * @attr {'small'} size - `small`: tighter rows
 * @attr {'header'|'column'|'header column'} sticky - what stays in sight while the rest scrolls: the headers, the first
 *   column, or both
 * @event {PreauSortEvent} preau-sort - before the rows are sorted by a header; cancel it to sort otherwise
 * @event {PreauPageEvent} preau-page - a person follows a link of the pagination; cancel it to bring the page yourself
 * @csspart bar - what is above the table: selection and actions
 * @csspart scroll - what scrolls, around the table
 * @cssprop --preau-table-height - the most that it takes in height, rows scrolling within; none by default, 85vh where
 *   headers that stick are on a table wider than its place
 */
export class PreauTable extends LitElement {
  static override properties: PropertyDeclarations = {
    remote: { type: Boolean },
    loading: { type: Boolean },
    failure: { attribute: false },
  };

  static override styles = [furniture, styles];

  /** Whether the rows are sorted elsewhere: header links are followed, and no row is moved here. Off by default. */
  declare remote: boolean;

  /** Whether rows are on their way. Off by default. */
  declare loading: boolean;

  /**
   * Why the rows could not come. `undefined` (default): what is written in `slot="error"`, if anything; a text: this
   * one instead; an empty text: nothing.
   */
  declare failure: string | undefined;

  #region = new Region(this);
  #stack: Stack | undefined;
  #selection = new Selection();
  #toolbar = new Toolbar();
  #table: HTMLTableElement | undefined;
  #order = new Order();
  #shown = 0;
  /** Whether an action was asked for while nothing was selected. */
  #asks = false;
  #said: string[] = [];
  #status = '';
  #leaving: AbortController | undefined;

  constructor() {
    super();
    this.remote = this.loading = false;
    new Wiring(this, (gaps) => this.#wire(gaps), [
      ...['aria-sort', 'hidden', 'disabled', 'colspan', 'rowspan', 'scope', 'stack'],
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('click', this.#onActionClick, { signal, capture: true });
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('change', this.#onChange, { signal });
    this.addEventListener('focusin', this.#onFocus, { signal });
    this.addEventListener('keydown', this.#onKeyDown, { signal });
    this.getRootNode().addEventListener('reset', this.#onReset, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
  }

  /** The rows that are selected, in their order. */
  get selected(): readonly HTMLTableRowElement[] {
    return this.#selection.rows;
  }

  /**
   * Sorts the rows here, without asking (`preau-sort`), and says so.
   *
   * @param header the header of the column
   * @param direction `ascending` by default
   */
  async sortBy(
    header: HTMLTableCellElement,
    direction: SortDirection = 'ascending',
  ): Promise<void> {
    if (!this.#order.ready) await this.#order.load();
    const table = this.#read();
    if (!table) return;
    this.#order.ask(table, header, direction, languageOf(this));
    this.requestUpdate();
    // At once, so that what was moved here is no news.
    this.performUpdate();
  }

  /** What the table shows, as CSV: `;` between cells in French, `,` in English; nothing that a spreadsheet would run. */
  async toCsv(): Promise<string> {
    const { csvOf, shownIn } = await import('./csv.js');
    const table = this.#read();
    if (!table) return '';
    const rows = shownIn(table, this.#selection.column, wordsFor(this, languages));
    return csvOf(rows, languageOf(this));
  }

  /**
   * Gives what the table shows to its person as a file that spreadsheets read.
   *
   * @param name the name of the file; made from the caption by default
   */
  async downloadCsv(name?: string): Promise<void> {
    const { download, fileName } = await import('./csv.js');
    download(await this.toCsv(), name ?? fileName(this.#name));
  }

  /** The table, whatever has happened since the last update. */
  #read(): HTMLTableElement | undefined {
    const table = this.querySelector<HTMLTableElement>(':scope > table') ?? undefined;
    this.#table = table;
    this.#selection.read(table);
    this.#toolbar.read(this);
    return table;
  }

  get #name(): string {
    const table = this.#table;
    const labels = (table?.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const root = this.getRootNode() as Document | ShadowRoot;
    return (
      labels.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' ') ||
      table?.getAttribute('aria-label') ||
      (table?.caption && wordsOf(table.caption)) ||
      wordsFor(this, languages).table
    );
  }

  protected override updated(): void {
    const table = this.#table;
    // Few tables ask for these: the others do not load them.
    if (!this.#stack && this.hasAttribute('stack'))
      void import('./stack.js').then(({ Stack }) => {
        this.#stack ??= new Stack(this);
        this.requestUpdate();
      });
    if (table && !this.remote && !this.#order.ready && this.#order.isSortable(table))
      void this.#order.load();
  }

  #wire(gaps: Gaps): void {
    const table = this.#table;
    if (!table) {
      if (DEV && this.childElementCount)
        warn(this, 'has no <table>.', 'Write one as its child, with its <caption>.');
      return;
    }
    if (DEV) check(this, table, this.#selection.boxes);
    if (this.loading) gaps.set(table, 'aria-busy', 'true');
    const { head, boxes } = this.#selection;
    if (head && boxes.length && !head.labels?.length && !head.matches('[aria-labelledby], [title]'))
      gaps.fill(head, 'aria-label', wordsFor(this, languages).selectAll);
    this.#selection.tell();
    this.#toolbar.wire(gaps, boxes.length > 0 && !this.#selection.count);
    if (this.hasAttribute('stack') && this.#stack?.narrow) {
      if (table.caption) gaps.fill(table, 'aria-labelledby', gaps.id(table.caption));
      this.#stack.apply(table);
    } else this.#stack?.release();
    this.#region.follow(this.renderRoot.querySelector('.scroll'), table, table.tHead);
  }

  #onActionClick = (event: Event): void => {
    const idle = this.#selection.boxes.length > 0 && !this.#selection.count;
    if (!idle || !this.#toolbar.itemOf(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#asks = true;
    this.requestUpdate();
  };

  #onClick = (event: MouseEvent): void => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const control = target instanceof Element && target.closest('button, a[href]');
    if (!control || event.defaultPrevented) return;
    // A link may be wanted elsewhere: in another tab.
    if (control.localName === 'a' && (ctrlKey || metaKey || shiftKey || altKey)) return;
    if (control instanceof HTMLAnchorElement && control.closest('[slot=pagination]')) {
      if (!this.dispatchEvent(new PreauPageEvent(control))) event.preventDefault();
      return;
    }
    const header = headerOf(this.#table, control);
    if (!header) return;
    const direction = nextOrder(header);
    const goes = this.dispatchEvent(new PreauSortEvent(header, direction));
    if (goes && this.remote) return;
    event.preventDefault();
    if (goes) void this.sortBy(header, direction);
  };

  #onChange = ({ target }: Event): void => {
    const selection = this.#selection;
    if (selection.busy || !(target instanceof HTMLInputElement)) return;
    if (target === selection.head) this.#selectAll(target.checked);
    else if (selection.boxes.includes(target)) this.#onSelection();
  };

  #selectAll(checked: boolean): void {
    this.#selection.set(checked);
    this.#onSelection();
  }

  #onSelection(): void {
    this.#asks = false;
    this.requestUpdate();
  }

  #onReset = (): void => {
    // The controls are reset after the event.
    setTimeout(() => this.#onSelection());
  };

  #onFocus = (event: Event): void => {
    if (this.#toolbar.onFocus(event)) this.requestUpdate();
  };

  #onKeyDown = (event: KeyboardEvent): void => this.#toolbar.onKeyDown(event);

  protected override update(changed: PropertyValues): void {
    const table = this.#read();
    this.#shown = table ? dataRows(table).filter(isShown).length : 0;
    // Before it renders: what is new is said by this update, not by another after it.
    if (table && this.isConnected) this.#follow(table);
    if (changed.get('loading') && !this.loading && this.#shown)
      this.#said.push(wordsFor(this, languages).loaded(this.#shown));
    const said = this.#said.splice(0).join('. ');
    // The same words twice are said twice.
    if (said) this.#status = said === this.#status ? `${said}\u00a0` : said;
    super.update(changed);
  }

  /** The order of the rows, whoever gave it. */
  #follow(table: HTMLTableElement): void {
    this.#order.keep(table, languageOf(this));
    const news = this.#order.news(table, wordsFor(this, languages).sorted);
    if (news) this.#said.push(news);
  }

  protected override render(): TemplateResult {
    const { overflows } = this.#region;
    return html`${isServer ? html`<slot name="actions"></slot>` : this.#bar()}
      <div class="around">
        <div
          class=${overflows ? 'scroll' : 'scroll fits'}
          part="scroll"
          role=${overflows ? 'region' : nothing}
          aria-label=${overflows ? this.#name : nothing}
          tabindex=${overflows ? 0 : nothing}
        >
          <slot></slot>
        </div>
        ${isServer ? nothing : this.#states()}
      </div>
      <slot name="pagination"></slot>
      <p class="said" role="status">${this.#status}</p>`;
  }

  #bar(): TemplateResult {
    return bar({
      ...{ selection: this.#selection, toolbar: this.#toolbar, asks: this.#asks },
      ...{ words: wordsFor(this, languages), onAll: this.#onAll },
    });
  }

  #states(): TemplateResult {
    const { loading, failure } = this;
    const failed = failure ?? this.querySelector(':scope > [slot=error]');
    return states({
      ...{ loading, failure, rows: this.#shown > 0, words: wordsFor(this, languages) },
      empty: !!this.#table && !this.#shown && !failed,
    });
  }

  #onAll = (event: Event): void => this.#selectAll((event.target as HTMLInputElement).checked);
}
