import { define } from '../define.js';
import { PreauNav } from './nav.js';

define('preau-nav', PreauNav);

declare global {
  interface HTMLElementTagNameMap {
    'preau-nav': PreauNav;
  }
}
