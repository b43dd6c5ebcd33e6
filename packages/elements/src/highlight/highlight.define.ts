import { define } from '../define.js';
import { PreauHighlight } from './highlight.js';

define('preau-highlight', PreauHighlight);

declare global {
  interface HTMLElementTagNameMap {
    'preau-highlight': PreauHighlight;
  }
}
