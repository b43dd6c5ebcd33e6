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
import { ErrorMessage } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { languageOf, wordsFor } from '../controllers/language.js';
import { partsOf } from '../controllers/parts.js';
import { labelOf } from '../controllers/validity.js';
import { Wiring } from '../controllers/wiring.js';
import { furniture } from '../furniture.js';
import { Drop } from './drop.js';
import { bytesOf, isSame, judge, readable, type Rules, weightsIn } from './files.js';
import { Given } from './given.js';
import { listOf } from './list.js';
import { type Item, Queue, type Uploader } from './queue.js';
import { languages } from './upload.messages.js';
import { styles } from './upload.styles.js';

export type { Uploader } from './queue.js';

let count = 0;

/**
 * Files to add: a native field, on which files can also be dropped, and the list of those added.
 *
 * Each file keeps its line until its person removes it: refused with the reason, failed with a way to try again. Each
 * is submitted once: by the native field, or, once an `uploader` has sent it, by a hidden field of the same name that
 * holds what the uploader gave (docs/decisions/0011).
 *
 * @tag preau-upload
 * @slot - a `<label>` and an `<input type="file">`
 * @slot label - the same `<label>`, where its place is written
 * @slot hint - a `<p>`: which files, and how heavy at most
 * @slot error - a `<p>`: what is wrong and how to mend it
 * @csspart list - the list of files
 * @csspart file - a file of the list
 * @attr {string} data-drop - said in the zone in place of « ou déposez vos fichiers ici »
 */
export class PreauUpload extends LitElement {
  static override properties: PropertyDeclarations = {
    maxSize: { attribute: 'max-size' },
    maxTotal: { attribute: 'max-total' },
    maxFiles: { attribute: 'max-files', type: Number },
    uploader: { attribute: false },
    error: { attribute: false },
  };

  static override styles = [furniture, styles];

  /** The most that one file may weigh: bytes, or `5 Mo`. No limit by default. */
  declare maxSize: string | null;

  /** The most that all may weigh: bytes, or `20 Mo`. No limit by default. */
  declare maxTotal: string | null;

  /** How many files there may be, where the field is `multiple`. No limit by default. */
  declare maxFiles: number | null;

  /** Sends each file as soon as it is added. `undefined` by default: the form sends them. */
  declare uploader: Uploader | undefined;

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message = new ErrorMessage(this);
  #drop = new Drop(
    this,
    () => this.#input?.matches(':enabled') ?? false,
    (files) => {
      this.#add(files, 'aloud');
      this.#tell();
    },
  );
  #queue = new Queue((item) => this.#onSent(item));
  #items: Item[] = [];
  #input: HTMLInputElement | undefined;
  #given = new Given(this);
  #done: Item[] = [];
  #said: string[] = [];
  #status = '';
  #blocked = false;
  #root: Node | undefined;

  constructor() {
    super();
    this.maxSize = this.maxTotal = this.maxFiles = null;
    new Wiring(this, (gaps) => this.#wire(gaps), [
      'multiple',
      'accept',
      'name',
      'required',
      'disabled',
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
    // Before whoever reads the files.
    for (const type of ['input', 'change']) this.addEventListener(type, this.#onChoice, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('reset', this.#onReset);
    for (const type of ['input', 'change']) this.removeEventListener(type, this.#onChoice, true);
    for (const item of this.#items) {
      this.#queue.stop(item);
      // Sent again if the element comes back.
      if (item.state === 'stopped') item.state = 'ready';
    }
    this.#given.release();
    this.#block(0);
  }

  /** The files of the list that are not refused. */
  get files(): readonly File[] {
    return this.#items.filter(({ refusal }) => !refusal).map(({ file }) => file);
  }

  /** Empties the list, as the reset of its form does. */
  clear(): void {
    for (const item of this.#items) this.#queue.stop(item);
    this.#items = [];
    this.#judge();
    this.requestUpdate();
  }

  get #rules(): Rules {
    const { accept = '', multiple = false } = this.#input ?? {};
    return {
      accept,
      maxSize: bytesOf(this.maxSize),
      maxTotal: bytesOf(this.maxTotal),
      maxFiles: multiple ? (this.maxFiles ?? 0) : 1,
    };
  }

  #wire(gaps: Gaps): void {
    const { control, label, hint, error } = partsOf(this);
    if (!(control instanceof HTMLInputElement) || control.type !== 'file') {
      // What was said of it goes with it.
      this.#message.wire(gaps, this, error, []);
      return;
    }
    const known = this.#input === control;
    this.#input = control;
    if (label) {
      gaps.fill(label, 'for', gaps.id(control));
      // Read before the hint, which is read before the field.
      gaps.fill(label, 'slot', 'label');
    } else if (
      DEV &&
      !control.labels?.length &&
      !control.matches('[aria-label], [aria-labelledby]')
    )
      warn(
        this,
        'has no label.',
        'Write <label>…</label> before the field (WCAG 1.3.1, RGAA 11.1).',
      );
    // Chosen before the script came, or before the field was replaced.
    if (!known) this.#add([...(control.files ?? [])], 'in silence');
    else this.#judge();
    // What was sent is no longer in the native field, and answers it.
    if (this.#items.some(({ state }) => state === 'sent')) gaps.set(control, 'required', null);
    const wrong = this.#message.wire(gaps, this, error, [control]);
    gaps.describe(control, hint, wrong);
  }

  #add(files: readonly File[], how: 'aloud' | 'in silence'): void {
    const input = this.#input;
    if (!input) return;
    const fresh = files.filter(
      (file, index) =>
        !this.#items.some((item) => isSame(item.file, file)) &&
        !files.slice(0, index).some((other) => isSame(other, file)),
    );
    // One file at most: the new one takes the place of the other.
    if (!input.multiple && fresh.length) this.clear();
    for (const file of fresh)
      this.#items.push({
        ...{ file, key: ++count, state: 'ready' },
        ...{ refusal: undefined, share: undefined, token: undefined },
      });
    this.#judge();
    if (fresh.length) this.requestUpdate();
    if (how === 'in silence') return;
    const words = wordsFor(this, languages);
    const refused = this.#items.filter((item) => item.refusal && fresh.includes(item.file)).length;
    const known = files.length - fresh.length;
    if (fresh.length > refused) this.#say(words.added(fresh.length - refused));
    if (refused) this.#say(words.notAdded(refused));
    if (known) this.#say(words.known(known));
  }

  /** Looks at the whole list again: what has become too much or is so no longer, what to send, what the form holds. */
  #judge(): void {
    const input = this.#input;
    if (!input) return;
    const verdicts = judge(
      this.#items.map(({ file }) => file),
      this.#rules,
    );
    for (const [index, item] of this.#items.entries()) {
      item.refusal = verdicts[index];
      if (item.refusal) this.#queue.stop(item);
      else if (this.uploader && item.state === 'ready') this.#queue.send(item, this.uploader);
    }
    this.#block(verdicts.filter(Boolean).length);
    if (this.isConnected) this.#given.give(input, this.#items);
  }

  /** A file that is refused is not forgotten by its person's mistake: the form waits. */
  #block(refused: number): void {
    if (!refused && !this.#blocked) return;
    this.#blocked = refused > 0;
    const input = this.#input;
    const words = wordsFor(this, languages);
    input?.setCustomValidity(refused ? words.refused(labelOf(input), refused) : '');
  }

  /** The page learns of what its person did elsewhere than in the native field. */
  #tell(): void {
    for (const type of ['input', 'change'])
      this.#input?.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #say(words: string): void {
    this.#said.push(words);
    this.requestUpdate();
  }

  #onChoice = ({ target }: Event): void => {
    const input = this.#input;
    if (!input || target !== input) return;
    const chosen = this.#given.chosen(input);
    if (chosen?.length) this.#add(chosen, 'aloud');
    // Some browsers empty the field when its person closes the choice: nothing is lost for that.
    else if (chosen) this.#given.give(input, this.#items);
  };

  #onReset = ({ target }: Event): void => {
    // The controls are reset after the event.
    if (target === this.#input?.form) setTimeout(() => this.clear());
  };

  #onSent(item: Item): void {
    // The update gives the form what it holds.
    this.requestUpdate();
    if (item.state !== 'sent' && item.state !== 'failed') return;
    this.#done.push(item);
    // Once for all, at the end: a screen reader would read line after line.
    if (!this.#queue.idle) return;
    const words = wordsFor(this, languages);
    const done = this.#done.splice(0).filter((one) => this.#items.includes(one));
    const sent = done.filter(({ state }) => state === 'sent').length;
    if (sent) this.#say(words.allSent(sent));
    if (done.length > sent) this.#say(words.notSent(done.length - sent));
  }

  #onRemove = (item: Item): void => {
    if (!this.#input?.matches(':enabled')) return;
    this.#queue.stop(item);
    this.#items = this.#items.filter((other) => other !== item);
    this.#judge();
    this.#say(wordsFor(this, languages).removed(readable(item.file.name)));
    this.#tell();
  };

  #onAct = (item: Item): void => {
    if (!this.#input?.matches(':enabled')) return;
    if (item.state === 'waiting' || item.state === 'sending') this.#queue.stop(item);
    else if (this.uploader) this.#queue.send(item, this.uploader);
    this.requestUpdate();
  };

  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement ?? null;
    const line = focused?.closest('li');
    const place = line ? [...(line.parentElement?.children ?? [])].indexOf(line) : -1;
    const said = this.#said.splice(0).join(' ');
    // The same words twice are said twice.
    if (said) this.#status = said === this.#status ? `${said}\u00a0` : said;
    super.update(changed);
    if (!focused || focused.isConnected) return;
    // What had the focus has gone: the same line, else the one that took its place, else the last, else the field.
    const lines = this.renderRoot.querySelectorAll('li');
    const next = line?.isConnected ? line : (lines[place] ?? lines[lines.length - 1]);
    (next?.querySelector<HTMLElement>('.remove') ?? this.#input)?.focus();
  }

  protected override render(): TemplateResult {
    return html`<slot name="label"></slot><slot name="hint"></slot
      ><slot></slot> ${isServer ? nothing : this.#furniture()}<slot name="error"></slot>`;
  }

  #furniture(): TemplateResult {
    const words = wordsFor(this, languages);
    const language = languageOf(this);
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const input = this.#input;
    return html`<p class="drop" aria-hidden="true">
        ${this.dataset['drop'] ?? words.drop(input?.multiple ?? false)}
      </p>
      ${this.#drop.over ? html`<div class="over"></div>` : nothing}
      ${
        this.#items.length && input
          ? listOf({
              ...{ items: this.#items, rules: this.#rules, words },
              ...{ label: labelOf(input), weightOf: weightsIn(language) },
              percentOf: (share) => percent.format(share),
              ...{ onRemove: this.#onRemove, onAct: this.#onAct },
            })
          : nothing
      }
      <p class="said" role="status">${this.#status}</p>`;
  }
}
