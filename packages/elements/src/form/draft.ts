import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { type Control, isControl } from '../controllers/validity.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly form: HTMLFormElement | null; draft: string };

/** Never kept: what is secret, and what a page cannot give back to a file control. */
const KEPT = (control: unknown): control is Control =>
  isControl(control) && !!control.name && control.type !== 'password' && control.type !== 'file';

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/**
 * Keeps what is typed in `sessionStorage` until the form is sent, and puts it back in the controls that still hold
 * what the server gave. Only this tab can read it, and it goes with the tab: mind that computers are shared in schools.
 */
export class Draft implements ReactiveController {
  #host: Host;
  #restored = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    // It came after the form's first update.
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('input', this.#save);
    this.#host.addEventListener('change', this.#save);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('input', this.#save);
    this.#host.removeEventListener('change', this.#save);
    this.#restored = false;
  }

  hostUpdated(): void {
    const { form } = this.#host;
    if (this.#restored || !form || !this.#key) return;
    this.#restored = true;
    const kept = sessionStorage.getItem(this.#key);
    if (kept) restore(form, JSON.parse(kept) as Kept);
  }

  /** Forgets what was kept. */
  clear(): void {
    if (this.#key) sessionStorage.removeItem(this.#key);
  }

  get #key(): string {
    return this.#host.draft && `preau-draft:${this.#host.draft}`;
  }

  #save = (): void => {
    const { form } = this.#host;
    if (!form || !this.#key) return;
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(read(form)));
    } catch {
      // Full or forbidden storage: the form works as without a draft.
    }
  };
}

/** For each name, the values of its controls in the order of the page; `null` for an unchecked box. */
type Kept = Record<string, (string | null)[]>;

function read(form: HTMLFormElement): Kept {
  const kept: Kept = Object.create(null) as Kept;
  for (const control of form.elements) {
    if (!KEPT(control)) continue;
    const value = isBox(control) && !control.checked ? null : control.value;
    (kept[control.name] ??= []).push(value);
  }
  return kept;
}

function restore(form: HTMLFormElement, kept: Kept): void {
  const changed: Control[] = [];
  for (const control of form.elements) {
    if (!KEPT(control)) continue;
    const value = kept[control.name]?.shift();
    if (value === undefined || !untouched(control)) continue;
    if (isBox(control)) {
      if (control.checked === (value !== null)) continue;
      control.checked = value !== null;
    } else {
      if (value === null || control.value === value) continue;
      control.value = value;
    }
    changed.push(control);
  }
  // Frameworks and our own elements learn of it as of any typing.
  for (const control of changed) {
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Still as the page gave it: what a person has typed since is newer than the draft. */
function untouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const given =
      [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    return control.value === (given?.value ?? '');
  }
  return isBox(control)
    ? control.checked === control.defaultChecked
    : control.value === control.defaultValue;
}
