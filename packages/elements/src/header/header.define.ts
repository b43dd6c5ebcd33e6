import { define } from '../define.js';
import { PreauHeader } from './header.js';

define('preau-header', PreauHeader);

declare global {
  interface HTMLElementTagNameMap {
    'preau-header': PreauHeader;
  }
}
