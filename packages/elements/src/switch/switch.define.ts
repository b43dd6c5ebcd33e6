import { define } from '../define.js';
import { PreauSwitch } from './switch.js';

define('preau-switch', PreauSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'preau-switch': PreauSwitch;
  }
}
