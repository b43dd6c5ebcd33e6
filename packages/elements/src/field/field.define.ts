import { define } from '../define.js';
import { PreauField } from './field.js';

define('preau-field', PreauField);

declare global {
  interface HTMLElementTagNameMap {
    'preau-field': PreauField;
  }
}
