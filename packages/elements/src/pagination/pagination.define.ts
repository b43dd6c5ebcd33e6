import { define } from '../define.js';
import { PreauPagination } from './pagination.js';

define('preau-pagination', PreauPagination);

declare global {
  interface HTMLElementTagNameMap {
    'preau-pagination': PreauPagination;
  }
}
