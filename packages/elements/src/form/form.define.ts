import { define } from '../define.js';
import { PreauForm } from './form.js';

define('preau-form', PreauForm);

declare global {
  interface HTMLElementTagNameMap {
    'preau-form': PreauForm;
  }
}
