import { define } from '../define.js';
import { PreauBadge } from './badge.js';

define('preau-badge', PreauBadge);

declare global {
  interface HTMLElementTagNameMap {
    'preau-badge': PreauBadge;
  }
}
