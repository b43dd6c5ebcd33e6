import { define } from '../define.js';
import { PreauSearch } from './search.js';

define('preau-search', PreauSearch);

declare global {
  interface HTMLElementTagNameMap {
    'preau-search': PreauSearch;
  }
}
