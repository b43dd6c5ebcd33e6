import { isClosed } from '../controllers/closed.js';
import { type ErrorOwner, ownerOf } from '../controllers/error-message.js';
import { partsOf } from '../controllers/parts.js';
import { isControl, messageFor } from '../controllers/validity.js';
import type { FormProblem } from '../events/invalid.js';

/** What a check of a form found. */
export interface Findings {
  /** In the order of the page, one for each question. */
  problems: FormProblem[];
  /** Whether one of them is for the browser to refuse; the others are the server's, not yet corrected. */
  blocking: boolean;
}

/**
 * Checks the controls of a form with the browser's own constraints. Each invalid control fires `invalid`, so the
 * element around it says what is wrong; an element whose controls are all right no longer shows an error of ours.
 */
export function findProblems(form: HTMLFormElement): Findings {
  const problems = new Map<Element, FormProblem>();
  const owners = new Set<ErrorOwner>();
  let blocking = false;
  for (const control of form.elements) {
    if (!isControl(control) || isClosed(control)) continue;
    const owner = ownerOf(control);
    if (owner) owners.add(owner);
    const key = owner ?? control;
    if (control.willValidate && !control.checkValidity()) {
      blocking = true;
      if (!isInvalid(problems.get(key))) problems.set(key, { control, text: messageFor(control) });
    } else if (owner && owner.error === undefined && !problems.has(key)) {
      const text = writtenError(owner);
      if (text) problems.set(key, { control, text });
    }
  }
  for (const owner of owners) if (owner.error && !problems.has(owner)) owner.error = '';
  return { problems: [...problems.values()], blocking };
}

const isInvalid = (problem: FormProblem | undefined): boolean =>
  isControl(problem?.control) && !problem.control.validity.valid;

/** The error that the server wrote in the page and that nothing has replaced. */
function writtenError(owner: ErrorOwner): string {
  const { error, fieldset } = partsOf(owner);
  const written = error ?? (fieldset && partsOf(fieldset).error);
  return written && !written.hidden ? written.textContent.trim() : '';
}
