import { define } from '../define.js';
import { PreauShare } from './share.js';

define('preau-share', PreauShare);

declare global {
  interface HTMLElementTagNameMap {
    'preau-share': PreauShare;
  }
}
