import { define } from '../define.js';
import { PreauToastRegion } from './toast-region.js';

define('preau-toast-region', PreauToastRegion);

declare global {
  interface HTMLElementTagNameMap {
    'preau-toast-region': PreauToastRegion;
  }
}
