import { define } from '../define.js';
import { PreauButton } from './button.js';

define('preau-button', PreauButton);

declare global {
  interface HTMLElementTagNameMap {
    'preau-button': PreauButton;
  }
}
