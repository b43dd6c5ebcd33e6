import { define } from '../define.js';
import { PreauLanguage } from './language.js';

define('preau-language', PreauLanguage);

declare global {
  interface HTMLElementTagNameMap {
    'preau-language': PreauLanguage;
  }
}
