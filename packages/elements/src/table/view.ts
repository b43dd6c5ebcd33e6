import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from './selection.js';
import type { TableWords } from './table.messages.js';
import type { Toolbar } from './toolbar.js';

interface Bar {
  selection: Selection;
  toolbar: Toolbar;
  words: TableWords;
  /** Whether an action was asked for while nothing was selected. */
  asks: boolean;
  onAll: (event: Event) => void;
}

/** What is above the table: select all, how many are, and the author's actions. */
export function bar({ selection, toolbar, words, asks, onAll }: Bar): TemplateResult {
  const { boxes, head, state, count } = selection;
  const { role } = toolbar;
  const all = html`<label class="all"
    ><input
      type="checkbox"
      .checked=${state === true}
      .indeterminate=${state === 'mixed'}
      @change=${onAll}
    />
    ${words.selectAll}</label
  >`;
  const said = asks ? words.selectFirst : words.selected(count);
  return html`<div class="bar" part="bar" ?hidden=${!boxes.length && !role}>
    ${boxes.length && !head ? all : nothing}
    <p class=${asks ? 'count asks' : 'count'} role="status">${boxes.length ? said : nothing}</p>
    <div class="actions" role=${role ?? nothing} aria-label=${role ? words.actions : nothing}>
      <slot name="actions"></slot>
    </div>
  </div>`;
}

interface States {
  loading: boolean;
  failure: string | undefined;
  /** Whether there are rows. */
  rows: boolean;
  /** Whether what is missing is to be said. */
  empty: boolean;
  words: TableWords;
}

/** What is said over the rows, or in place of them: each once, by a live region that was there before it. */
export function states({ loading, failure, rows, empty, words }: States): TemplateResult {
  const none = html`<slot name="empty"><p>${words.empty}</p></slot>`;
  const said = loading ? html`<p class="loading">${words.loading}</p>` : empty ? none : nothing;
  return html`<div class=${rows ? 'state over' : 'state'} role="status">${said}</div>
    <div class="failure" role="alert">
      ${failure === undefined ? html`<slot name="error"></slot>` : failure ? html`<p>${failure}</p>` : nothing}
    </div>`;
}
