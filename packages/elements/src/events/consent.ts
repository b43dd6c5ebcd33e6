/** What a person says of each purpose: `true`, they agree; `false`, they refuse; left out, they have not said. */
export type ConsentChoices = Readonly<Record<string, boolean>>;

/**
 * A person has chosen what they agree to; nothing is stored yet. `intercept` says how the page stores it; without it the
 * form is sent to the server, which does.
 */
export class PreauConsentEvent extends Event {
  /** What stores the choices, once a listener has said it. */
  save: (() => unknown) | undefined;

  constructor(readonly choices: ConsentChoices) {
    super('preau-consent', { bubbles: true });
  }

  /**
   * The page stores the choices itself: the form is not sent.
   *
   * @param save stores them; what it returns is waited for, and if it fails the person is told and may try again
   */
  intercept(save: () => unknown): void {
    this.save = save;
  }
}

/** What is agreed to has changed: it is stored, or the page has said what it had stored before. */
export class PreauConsentChangeEvent extends Event {
  constructor(
    /** What the person has just said; empty when it is the page that says. */
    readonly choices: ConsentChoices,
  ) {
    super('preau-consent-change', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-consent': PreauConsentEvent;
    'preau-consent-change': PreauConsentChangeEvent;
  }
  interface DocumentEventMap {
    'preau-consent': PreauConsentEvent;
    'preau-consent-change': PreauConsentChangeEvent;
  }
}
