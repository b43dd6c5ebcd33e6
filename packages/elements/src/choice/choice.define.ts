import { define } from '../define.js';
import { PreauChoice } from './choice.js';

define('preau-choice', PreauChoice);

declare global {
  interface HTMLElementTagNameMap {
    'preau-choice': PreauChoice;
  }
}
