import { define } from '../define.js';
import { PreauMedia } from './media.js';

define('preau-media', PreauMedia);

declare global {
  interface HTMLElementTagNameMap {
    'preau-media': PreauMedia;
  }
}
