import { define } from '../define.js';
import { PreauSkeleton } from './skeleton.js';

define('preau-skeleton', PreauSkeleton);

declare global {
  interface HTMLElementTagNameMap {
    'preau-skeleton': PreauSkeleton;
  }
}
