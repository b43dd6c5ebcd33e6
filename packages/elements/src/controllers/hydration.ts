import type { ReactiveElement } from '@lit/reactive-element';

const suspended = new WeakSet<ReactiveElement>();

/**
 * Has the elements of a part of a page take back what they have added to it, as if they left, while a framework compares
 * that part with what its server wrote. For those who wrap elements for a framework: an element may be defined before
 * a part that comes later is hydrated. Calling it again changes nothing.
 *
 * @param root an element, with all that is in it
 */
export function suspendElements(root: Element): void {
  for (const element of elementsOf(root))
    if (!suspended.has(element)) {
      suspended.add(element);
      element.disconnectedCallback();
    }
}

/** Has those that {@link suspendElements} suspended, and that are still in the page, come back. */
export function resumeElements(root: Element): void {
  for (const element of elementsOf(root))
    if (suspended.delete(element) && element.isConnected) element.connectedCallback();
}

const elementsOf = (root: Element): ReactiveElement[] =>
  [root, ...root.querySelectorAll('*')].filter(
    (node): node is ReactiveElement => 'requestUpdate' in node,
  );

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a person answered before a part of a page was hydrated. */
export interface EarlyAnswer {
  readonly control: Control;
  /** A text; `true` or `false` for a box; which options, for a list. */
  readonly state: string;
}

/** The answers that are no longer those that the HTML of the page says; of radios, the one that is checked. */
export function earlyAnswers(root: Element): EarlyAnswer[] {
  const controls = root.querySelectorAll<Control>('input, select, textarea');
  return [...controls].flatMap((control) => {
    const state = stateOf(control);
    const isOther = control.type === 'radio' && state === 'false';
    return isAnswered(control) && !isOther ? [{ control, state }] : [];
  });
}

/** Whether a control holds something else than the HTML of its page says. */
export const isAnswered = (control: Control): boolean =>
  stateOf(control) !== stateOf(fresh(control));

/** Puts an answer in its control again, where a framework has put another; in silence. Files stay where they are. */
export function putAnswer({ control, state }: EarlyAnswer): void {
  if (stateOf(control) === state || control.type === 'file') return;
  if (isBox(control)) control.checked = state === 'true';
  else if (control.localName !== 'select') control.value = state;
  else
    for (const option of (control as HTMLSelectElement).options)
      option.selected = state.split(',').includes(String(option.index));
}

/** As its page says it: what a control holds at first depends on its type, and a copy that is reset knows. */
function fresh(control: Control): Control {
  const form = document.createElement('form');
  const copy = control.cloneNode(true) as Control;
  form.append(copy);
  form.reset();
  return copy;
}

/** A checkbox or a radio: `checked` is what it holds. */
export const isBox = (
  control: Control,
): control is HTMLInputElement & { type: 'checkbox' | 'radio' } =>
  /^(checkbox|radio)$/.test(control.type);

function stateOf(control: Control): string {
  if (isBox(control)) return String(control.checked);
  if (control.localName !== 'select') return control.value;
  return [...(control as HTMLSelectElement).selectedOptions].map(({ index }) => index).join();
}
