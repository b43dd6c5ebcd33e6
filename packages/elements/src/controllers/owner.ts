/** An element that shows the error of the controls in it: `preau-field`, `preau-choices`, a `preau-choice` alone… */
export interface ErrorOwner extends HTMLElement {
  /**
   * The error shown. `undefined`: the one the author or the server wrote, if any; a text: this one instead;
   * an empty text: none.
   */
  error: string | undefined;
}

/** A group asks one question: its choices, and the fields written directly in its fieldset, leave their errors to it. */
const GROUPED = 'preau-choice, preau-choices > fieldset > preau-field';

const isOwner = (node: Element): node is ErrorOwner => 'error' in node;

/** The element that shows a control's error, `null` when it has none. */
export function ownerOf(control: Element): ErrorOwner | null {
  let near: Element | null = control;
  // Whatever its tag: an application's own control counts as well.
  do near = near.parentElement;
  while (near && !isOwner(near));
  if (!near?.matches(GROUPED)) return near;
  // What an option reveals is another question.
  const group = near.parentElement?.closest<ErrorOwner>('preau-choices, [slot=reveal]');
  return group?.matches('preau-choices') ? group : near;
}
