import { define } from '../define.js';
import { PreauFooter } from './footer.js';

define('preau-footer', PreauFooter);

declare global {
  interface HTMLElementTagNameMap {
    'preau-footer': PreauFooter;
  }
}
