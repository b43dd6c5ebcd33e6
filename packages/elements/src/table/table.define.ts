import { define } from '../define.js';
import { PreauTable } from './table.js';

define('preau-table', PreauTable);

declare global {
  interface HTMLElementTagNameMap {
    'preau-table': PreauTable;
  }
}
