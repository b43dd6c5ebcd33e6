import {
  type EarlyAnswer,
  earlyAnswers,
  isBox,
  putAnswer,
  resumeElements,
  suspendElements,
} from '@preau/elements/controllers/hydration.js';
import { type RefCallback, useCallback, useEffect, useSyncExternalStore } from 'react';

/** What a person had answered in a field before it was hydrated. */
const kept = new WeakMap<Element, EarlyAnswer[]>();

const neverChanges = () => () => undefined;
const yes = () => true;

/**
 * Hydrates a field. While React compares it with what its server wrote, an element that was there before (a part of a page
 * that comes later) has taken back what it had added; then React hears what was answered meanwhile.
 *
 * @param tag the tag of the field, around the control of this id
 * @param host given the field, once React has compared it
 * @param isHeard whether the page listens to the control
 * @returns the ref of the field
 */
export function useHydration(
  tag: string,
  id: string,
  host: { current: HTMLElement | null },
  isHeard: boolean,
): RefCallback<HTMLElement> {
  // React asks what the server knew where it hydrates a component, and only there: before it looks at what is in it.
  useSyncExternalStore(neverChanges, yes, () => {
    const control = typeof document === 'undefined' ? null : document.getElementById(id);
    const field = control?.closest(tag);
    if (field) {
      suspendElements(field);
      if (isHeard) kept.set(field, earlyAnswers(field));
    }
    return true;
  });
  useEffect(() => {
    const answers = host.current && kept.get(host.current);
    if (!answers) return;
    kept.delete(host.current as HTMLElement);
    void tellAll(answers);
  }, [host]);
  return useCallback(
    (field) => {
      host.current = field;
      if (field) resumeElements(field);
    },
    [host],
  );
}

async function tellAll(answers: readonly EarlyAnswer[]): Promise<void> {
  for (const answer of answers) {
    // React renders what was answered at once, unless it is rendering; a list of answers is read from what was rendered last.
    await Promise.resolve();
    tell(answer);
  }
}

/** React is silent about a control that holds what it held when React first saw it: it must see it hold something else. */
function tell(answer: EarlyAnswer): void {
  const { control, state } = answer;
  putAnswer(answer);
  if (isBox(control)) {
    control.checked = state !== 'true';
    control.click();
  } else if (control.localName === 'select' || control.type === 'file') {
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    write(control as HTMLInputElement, state);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Writes as a person does: React watches the property of the control itself, which scripts set. */
function write(control: HTMLInputElement, text: string): void {
  const { selectionStart, selectionEnd } = control;
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
  control.value = '';
  native?.set?.call(control, text);
  // An address or a number has no caret to put back.
  if (selectionStart !== null) control.setSelectionRange(selectionStart, selectionEnd);
}
