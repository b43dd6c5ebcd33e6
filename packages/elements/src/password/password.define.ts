import { define } from '../define.js';
import { PreauPassword } from './password.js';

define('preau-password', PreauPassword);

declare global {
  interface HTMLElementTagNameMap {
    'preau-password': PreauPassword;
  }
}
