import { define } from '../define.js';
import { PreauNotice } from './notice.js';

define('preau-notice', PreauNotice);

declare global {
  interface HTMLElementTagNameMap {
    'preau-notice': PreauNotice;
  }
}
