import { define } from '../define.js';
import { PreauSegmented } from './segmented.js';

define('preau-segmented', PreauSegmented);

declare global {
  interface HTMLElementTagNameMap {
    'preau-segmented': PreauSegmented;
  }
}
