import { define } from '../define.js';
import { PreauAlert } from './alert.js';

define('preau-alert', PreauAlert);

declare global {
  interface HTMLElementTagNameMap {
    'preau-alert': PreauAlert;
  }
}
