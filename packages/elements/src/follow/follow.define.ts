import { define } from '../define.js';
import { PreauFollow } from './follow.js';

define('preau-follow', PreauFollow);

declare global {
  interface HTMLElementTagNameMap {
    'preau-follow': PreauFollow;
  }
}
