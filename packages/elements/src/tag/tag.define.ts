import { define } from '../define.js';
import { PreauTag } from './tag.js';

define('preau-tag', PreauTag);

declare global {
  interface HTMLElementTagNameMap {
    'preau-tag': PreauTag;
  }
}
