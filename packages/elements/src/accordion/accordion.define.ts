import { define } from '../define.js';
import { PreauAccordion } from './accordion.js';

define('preau-accordion', PreauAccordion);

declare global {
  interface HTMLElementTagNameMap {
    'preau-accordion': PreauAccordion;
  }
}
