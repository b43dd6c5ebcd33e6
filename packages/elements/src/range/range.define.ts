import { define } from '../define.js';
import { PreauRange } from './range.js';

define('preau-range', PreauRange);

declare global {
  interface HTMLElementTagNameMap {
    'preau-range': PreauRange;
  }
}
