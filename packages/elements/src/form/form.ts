import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ownerOf } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { endPress } from '../controllers/press.js';
import { isControl } from '../controllers/validity.js';
import { Wiring } from '../controllers/wiring.js';
import type { PreauErrorSummary } from '../error-summary/error-summary.js';
import { type FormProblem, PreauInvalidEvent } from '../events/invalid.js';
import type { Draft } from './draft.js';
import { languages } from './form.messages.js';
import { findProblems } from './problems.js';

// With the class come the types of its event, for `addEventListener` too.
export type { FormProblem, PreauInvalidEvent } from '../events/invalid.js';

/** After this time a second submit goes through: the first may have been a download, or lost; in milliseconds. */
const PATIENCE = 30_000;

/**
 * A form that says what is wrong in words, all at once, and is sent only once.
 *
 * On submit, each invalid control says why, the error summary is filled and focused (or the first invalid control
 * where there is no summary), and the page's title begins with « Erreur : ». As with the browser's own validation,
 * `submit` reaches the page only when everything is valid.
 *
 * @tag preau-form
 * @slot - one `<form>`, with a `<preau-error-summary>` in it
 * @event {PreauInvalidEvent} preau-invalid - the form was not sent: `problems` says why
 */
export class PreauForm extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    draft: {},
    leaveGuard: { type: Boolean, attribute: 'leave-guard' },
    busy: { attribute: false },
  };

  /** Keeps what is typed in `sessionStorage`, under this name, until the form is sent. Empty (default): keeps nothing. */
  declare draft: string;

  /** Has the browser ask before a page with unsent changes is left. Off by default. */
  declare leaveGuard: boolean;

  /**
   * True while the form is being sent: its button shows it and a second submit is refused. Set by the element for a
   * native submit; set it yourself around a `fetch`.
   */
  declare busy: boolean;

  #draft: Promise<Draft> | undefined;
  #submitter: HTMLElement | null = null;
  #title: string | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.draft = '';
    this.leaveGuard = false;
    this.busy = false;
    new Wiring(this, (gaps) => this.#wire(gaps));
    // In the capture phase: an invalid form's submit reaches nobody else.
    this.addEventListener('submit', this.#onSubmit, true);
    this.addEventListener('reset', this.#onReset);
    this.addEventListener('input', this.#onInput);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pageshow', this.#onPageShow);
    this.#forget();
    this.#markTitle(false);
    clearTimeout(this.#patience);
  }

  /** The author's form. */
  get form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>(':scope > form');
  }

  /**
   * Shows errors that only a server can find, as those of a submit are shown.
   *
   * @param errors what is wrong, by the `name` of the control; a name that no control has concerns the whole form
   */
  setErrors(errors: Readonly<Record<string, string>>): void {
    const problems = Object.entries(errors).map(([name, text]): FormProblem => {
      const found = this.form?.elements.namedItem(name);
      const control = found instanceof RadioNodeList ? found[0] : found;
      if (!isControl(control)) return { text };
      const owner = ownerOf(control);
      if (owner) owner.error = text;
      return { control, text };
    });
    this.busy = false;
    this.#tell(problems);
  }

  /** Forgets the draft kept for this form. */
  clearDraft(): void {
    void this.#draft?.then((draft) => draft.clear());
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    // Few forms ask for it: the others do not load it.
    if (this.draft) this.#draft ??= import('./draft.js').then(({ Draft }) => new Draft(this));
  }

  #wire(gaps: Gaps): void {
    const { form } = this;
    if (form) gaps.fill(form, 'novalidate', '');
    else if (DEV && this.hasUpdated)
      warn(this, 'has no form.', 'Write <form>…</form> directly in it.');
    if (this.busy && this.#submitter) gaps.set(this.#submitter, 'aria-busy', 'true');
  }

  /** With no problem, what was said before goes. */
  #tell(problems: readonly FormProblem[]): void {
    const wrong = problems.length > 0;
    this.#markTitle(wrong);
    if (wrong) this.dispatchEvent(new PreauInvalidEvent(problems));
    const summary = this.querySelector<PreauErrorSummary>('preau-error-summary');
    if (summary) summary.show(problems);
    else problems[0]?.control?.focus();
  }

  #markTitle(wrong: boolean): void {
    const { title } = wordsFor(this, languages);
    if (wrong && !document.title.startsWith(title.trim())) {
      this.#title = document.title;
      document.title = title + document.title;
    } else if (!wrong && this.#title !== undefined) {
      document.title = this.#title;
      this.#title = undefined;
    }
  }

  #onSubmit = (event: SubmitEvent): void => {
    const { form } = this;
    if (!form || event.target !== form) return;
    endPress();
    const { submitter } = event;
    const unchecked = submitter?.matches('[formnovalidate]') ?? false;
    const { problems, blocking } = findProblems(form);
    if (this.busy || (blocking && !unchecked)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!this.busy) this.#tell(problems);
      return;
    }
    // Before the page has it: what it finds wrong (`setErrors`) is shown.
    if (!blocking) this.#tell([]);
    // Whether the page keeps the submit for itself is known once every listener has had it.
    setTimeout(() => !event.defaultPrevented && this.#sent(form, submitter));
  };

  #sent(form: HTMLFormElement, submitter: HTMLElement | null): void {
    this.#forget();
    void this.#draft?.then((draft) => draft.clear());
    const target = submitter?.getAttribute('formtarget') ?? form.target;
    if (target && target !== '_self') return;
    this.#submitter = submitter;
    this.busy = true;
    this.#patience = setTimeout(() => (this.busy = false), PATIENCE);
  }

  #onReset = (): void => {
    this.#tell([]);
    this.#forget();
    void this.#draft?.then((draft) => draft.clear());
  };

  #onInput = (): void => {
    // Only once something is typed: a page that listens to `beforeunload` may lose its place in the browser's cache.
    if (this.leaveGuard) window.addEventListener('beforeunload', this.#onLeave);
  };

  #onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();

  #forget(): void {
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  /** Back from the browser's cache: the form may be sent again. */
  #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.busy = false;
  };
}
