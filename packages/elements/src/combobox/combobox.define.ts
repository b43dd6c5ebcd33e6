import { define } from '../define.js';
import { PreauCombobox } from './combobox.js';

define('preau-combobox', PreauCombobox);

declare global {
  interface HTMLElementTagNameMap {
    'preau-combobox': PreauCombobox;
  }
}
