import { define } from '../define.js';
import { PreauSideMenu } from './side-menu.js';

define('preau-side-menu', PreauSideMenu);

declare global {
  interface HTMLElementTagNameMap {
    'preau-side-menu': PreauSideMenu;
  }
}
