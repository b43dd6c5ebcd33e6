import { define } from '../define.js';
import { PreauSpinner } from './spinner.js';

define('preau-spinner', PreauSpinner);

declare global {
  interface HTMLElementTagNameMap {
    'preau-spinner': PreauSpinner;
  }
}
