import { define } from '../define.js';
import { PreauErrorSummary } from './error-summary.js';

define('preau-error-summary', PreauErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'preau-error-summary': PreauErrorSummary;
  }
}
