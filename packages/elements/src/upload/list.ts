import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Refusal, readable, type Rules } from './files.js';
import type { Item } from './queue.js';
import type { UploadWords } from './upload.messages.js';

/** What the list needs to be drawn. */
export interface Shown {
  items: readonly Item[];
  rules: Rules;
  words: UploadWords;
  weightOf: (bytes: number) => string;
  percentOf: (share: number) => string;
  label: string;
  onRemove: (item: Item) => void;
  /** Cancels what is being sent, sends again what was not. */
  onAct: (item: Item) => void;
}

/** The files, each with its weight, what became of it and what can be done. */
export const listOf = (shown: Shown): TemplateResult =>
  html`<ul part="list" aria-label=${shown.words.list(shown.label)}>
    ${repeat(
      shown.items,
      ({ key }) => key,
      (item) => itemOf(item, shown),
    )}
  </ul>`;

function itemOf(item: Item, shown: Shown): TemplateResult {
  const { words, weightOf, onRemove } = shown;
  const name = readable(item.file.name);
  const wrong = item.refusal ?? (item.state === 'failed' || undefined);
  const text = wordsOf(item, shown);
  return html`<li part="file" class=${wrong ? 'wrong' : item.state} data-key=${item.key}>
    <p class="name"><bdi>${name}</bdi> <span>${weightOf(item.file.size)}</span></p>
    ${text ? html`<p class="state" id="state-${item.key}">${text}</p>` : nothing}
    ${
      item.state === 'sending'
        ? html`<progress
            aria-label=${words.progress(name)}
            max="1"
            value=${item.share ?? nothing}
          ></progress>`
        : nothing
    }
    <p class="actions">
      ${actionOf(item, name, shown)}
      <button
        type="button"
        class="remove"
        aria-label=${words.of(words.remove, name)}
        aria-describedby=${text ? `state-${item.key}` : nothing}
        @click=${() => onRemove(item)}
      >
        ${words.remove}
      </button>
    </p>
  </li>`;
}

function actionOf(
  item: Item,
  name: string,
  { words, onAct }: Shown,
): TemplateResult | typeof nothing {
  const going = item.state === 'waiting' || item.state === 'sending';
  if (item.refusal || (!going && item.state !== 'failed' && item.state !== 'stopped'))
    return nothing;
  const action = going ? words.cancel : words.retry;
  return html`<button
    type="button"
    aria-label=${words.of(action, name)}
    @click=${() => onAct(item)}
  >
    ${action}
  </button>`;
}

function wordsOf(item: Item, shown: Shown): string {
  const { words, percentOf } = shown;
  const { refusal, state, share } = item;
  if (refusal) return refusalOf(refusal, shown);
  if (state === 'ready') return '';
  if (state !== 'sending') return words[state];
  return words.sending(percentOf(share ?? 0));
}

function refusalOf(refusal: Refusal, { words, weightOf, rules }: Shown): string {
  switch (refusal) {
    case 'type':
      return words.type(
        rules.accept
          .split(',')
          .map((kind) => kind.trim())
          .join(', '),
      );
    case 'empty':
      return words.empty;
    case 'size':
      return words.size(weightOf(rules.maxSize));
    case 'total':
      return words.total(weightOf(rules.maxTotal));
    case 'count':
      return words.count(rules.maxFiles);
  }
}
