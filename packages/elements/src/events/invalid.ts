/** One thing to correct in a form. */
export interface FormProblem {
  /** What is wrong and how to mend it. */
  text: string;
  /** The control to correct; none when the problem is with the whole form. */
  control?: HTMLElement;
}

/** A form was not sent: something in it is to be corrected. */
export class PreauInvalidEvent extends Event {
  constructor(
    /** What is to be corrected, in the order of the page. */
    readonly problems: readonly FormProblem[],
  ) {
    super('preau-invalid', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-invalid': PreauInvalidEvent;
  }
}
