import { define } from '../define.js';
import { PreauMenu } from './menu.js';

define('preau-menu', PreauMenu);

declare global {
  interface HTMLElementTagNameMap {
    'preau-menu': PreauMenu;
  }
}
