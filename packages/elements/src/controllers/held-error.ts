import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { ErrorOwner } from './owner.js';

/**
 * Keeps the error that is written in a field for as long as its page says it. A field judges its control again when it
 * changes, and hides an error that the browser knows nothing of; a form library, or a schema, knows more. For those who
 * wrap fields for a framework.
 *
 * @param field its tag, once the element is defined
 * @param isSaid whether the page says an error now
 * @returns lets go of it
 */
export function holdError(field: HTMLElement, isSaid: () => boolean): () => void {
  // Who shows the error: a password or a code leaves it to the field in it.
  const owner = (field.querySelector('preau-field') ?? field) as ReactiveElement & ErrorOwner;
  const controller: ReactiveController = {
    hostUpdate() {
      if (isSaid()) owner.error = undefined;
    },
  };
  owner.addController(controller);
  owner.requestUpdate();
  return () => {
    owner.removeController(controller);
  };
}
