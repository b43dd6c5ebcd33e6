import { ReactiveElement } from '@lit/reactive-element';
import { Disclosure } from '../controllers/disclosure.js';

/**
 * Who is signed in, the pages of their account, and the way out.
 *
 * A native `<details>`; Esc closes it, as does going elsewhere. Signing out is a form: a link could be followed by a
 * browser that loads pages ahead.
 *
 * @tag preau-account
 * @slot - a `<details>`: a `<summary>` with the person's name, and a `<div>` that holds a `<p>` (who, as what), a `<ul>` of
 *   links, and a `<form method="post">` with its button to sign out
 */
export class PreauAccount extends ReactiveElement {
  constructor() {
    super();
    new Disclosure(this, ':scope > details');
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
