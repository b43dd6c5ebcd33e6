import { html, LitElement, type TemplateResult } from 'lit';
import { furniture } from '../furniture.js';

/**
 * What it is for, in one sentence.
 *
 * @tag preau-notice
 * @slot - what the author writes
 */
export class PreauNotice extends LitElement {
  static override styles = furniture;

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
