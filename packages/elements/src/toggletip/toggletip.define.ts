import { define } from '../define.js';
import { PreauToggletip } from './toggletip.js';

define('preau-toggletip', PreauToggletip);

declare global {
  interface HTMLElementTagNameMap {
    'preau-toggletip': PreauToggletip;
  }
}
