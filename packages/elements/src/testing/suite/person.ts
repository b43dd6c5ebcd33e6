/** A native control that a person fills in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/** Gives a control a value as typing, choosing or a password manager does: the value, then the native events. */
export function fill(place: ParentNode, control: Control, value: string): void {
  if (!isBox(control)) return put(control, value);
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input')].filter(
    ({ type, name }) => type === control.type && name === control.name,
  );
  for (const box of boxes) {
    const wanted = value !== '' && box.value === value;
    if (box.checked === wanted) continue;
    if (wanted || box.type === 'checkbox') box.click();
    else {
      // Nobody can uncheck a radio, but a script.
      box.checked = false;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

function put(control: Control, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Pastes a text; whether the page let it be. Where text cannot be pasted, `undefined`. */
export function paste(control: Control, text: string): boolean | undefined {
  if (control.matches('select, [type=checkbox], [type=radio]')) return undefined;
  control.focus();
  // An event of a script pastes nothing; whether it is refused is what can be seen.
  const event = new Event('paste', { bubbles: true, cancelable: true });
  control.dispatchEvent(event);
  if (
    !control.matches('textarea, [type=text], [type=tel], [type=url], [type=search], :not([type])')
  )
    return !event.defaultPrevented;
  (control as HTMLTextAreaElement).select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types as the browser does
  document.execCommand('insertText', false, text);
  return !event.defaultPrevented && control.value === text;
}

/** What a form sends for a control; of a file, its name. */
export const sent = (form: HTMLFormElement, { name }: Control): string[] =>
  new FormData(form).getAll(name).map((value) => (typeof value === 'string' ? value : value.name));

/** What a value comes to, once sent. */
export const asSent = (control: Control, value: string): string[] =>
  value === '' && isBox(control) ? [] : [value];

/** The node that names and describes a control's question: the fieldset of a radio, the control itself elsewhere. */
const questionOf = (control: Control): Element =>
  (control.type === 'radio' && control.closest('fieldset')) || control;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The accessible name, from what names native controls: the label, or the legend of the question. */
export function nameOf(control: Control): string {
  const question = questionOf(control);
  const names = question === control ? control.labels : question.querySelectorAll('legend');
  return clean([...(names ?? [])].map(({ textContent }) => textContent).join(' '));
}

/** The texts that describe a control: those of its group, then its own. */
export function descriptionsOf(control: Control): string[] {
  const nodes = [control.closest('fieldset'), control].filter((node) => node !== null);
  const ids = nodes.flatMap((node) => (node.getAttribute('aria-describedby') ?? '').split(/\s+/));
  return ids
    .map((id) => clean((id && document.getElementById(id)?.textContent) || ''))
    .filter(Boolean);
}

/** The accessible description. */
export const descriptionOf = (control: Control): string => descriptionsOf(control).join(' ');

/** Whether a text can be seen in a place. */
export function isVisible(place: Element, text: string): boolean {
  return [...place.querySelectorAll<HTMLElement>('*')].some(
    (node) => clean(node.textContent).endsWith(text) && node.getClientRects().length > 0,
  );
}
