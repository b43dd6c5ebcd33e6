import { define } from '../define.js';
import { PreauCode } from './code.js';

define('preau-code', PreauCode);

declare global {
  interface HTMLElementTagNameMap {
    'preau-code': PreauCode;
  }
}
