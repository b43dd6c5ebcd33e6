import { define } from '../define.js';
import { PreauQuote } from './quote.js';

define('preau-quote', PreauQuote);

declare global {
  interface HTMLElementTagNameMap {
    'preau-quote': PreauQuote;
  }
}
