import { define } from '../define.js';
import { PreauProgress } from './progress.js';

define('preau-progress', PreauProgress);

declare global {
  interface HTMLElementTagNameMap {
    'preau-progress': PreauProgress;
  }
}
