import { define } from '../define.js';
import { PreauSummary } from './summary.js';

define('preau-summary', PreauSummary);

declare global {
  interface HTMLElementTagNameMap {
    'preau-summary': PreauSummary;
  }
}
