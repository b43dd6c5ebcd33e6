import { resumeElements, suspendElements } from '@preau/elements/controllers/hydration.js';
import { type RefCallback, useCallback, useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;
const yes = () => true;

/**
 * While React compares a field with what its server wrote, an element that was there before (a part of a page that comes
 * later) has taken back what it had added.
 *
 * @param tag the tag of the field, around the control of this id
 * @param host given the field, once React has compared it
 * @returns the ref of the field
 */
export function useHydration(
  tag: string,
  id: string,
  host: { current: HTMLElement | null },
): RefCallback<HTMLElement> {
  // React asks what the server knew where it hydrates a component, and only there: before it looks at what is in it.
  useSyncExternalStore(neverChanges, yes, () => {
    const control = typeof document === 'undefined' ? null : document.getElementById(id);
    const field = control?.closest(tag);
    if (field) suspendElements(field);
    return true;
  });
  return useCallback(
    (field) => {
      host.current = field;
      if (field) resumeElements(field);
    },
    [host],
  );
}
