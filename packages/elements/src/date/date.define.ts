import { define } from '../define.js';
import { PreauDate } from './date.js';

define('preau-date', PreauDate);

declare global {
  interface HTMLElementTagNameMap {
    'preau-date': PreauDate;
  }
}
