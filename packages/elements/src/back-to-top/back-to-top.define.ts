import { define } from '../define.js';
import { PreauBackToTop } from './back-to-top.js';

define('preau-back-to-top', PreauBackToTop);

declare global {
  interface HTMLElementTagNameMap {
    'preau-back-to-top': PreauBackToTop;
  }
}
