import { define } from '../define.js';
import { PreauIcon } from './icon.js';

define('preau-icon', PreauIcon);

declare global {
  interface HTMLElementTagNameMap {
    'preau-icon': PreauIcon;
  }
}
