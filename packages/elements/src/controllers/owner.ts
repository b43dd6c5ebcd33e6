/** An element that shows the error of the controls in it: `preau-field`, `preau-choices`, a `preau-choice` alone… */
export interface ErrorOwner extends HTMLElement {
  /**
   * The error shown. `undefined`: the one the author or the server wrote, if any; a text: this one instead;
   * an empty text: none.
   */
  error: string | undefined;
}

const OWNERS =
  'preau-field, preau-choice, preau-choices, preau-switch, preau-segmented, preau-range, preau-upload';

/** A group asks one question: its choices, and the fields written directly in its fieldset, leave their errors to it. */
const GROUPED = 'preau-choice, preau-choices > fieldset > preau-field';

/** The element that shows a control's error, `null` when it has none. */
export function ownerOf(control: Element): ErrorOwner | null {
  const near = control.closest<ErrorOwner>(OWNERS);
  if (!near?.matches(GROUPED)) return near;
  // What an option reveals is another question.
  const group = near.parentElement?.closest<ErrorOwner>('preau-choices, [slot=reveal]');
  return group?.matches('preau-choices') ? group : near;
}
