import { define } from '../define.js';
import { PreauChoices } from './choices.js';

define('preau-choices', PreauChoices);

declare global {
  interface HTMLElementTagNameMap {
    'preau-choices': PreauChoices;
  }
}
