import { define } from '../define.js';
import { PreauTooltip } from './tooltip.js';

define('preau-tooltip', PreauTooltip);

declare global {
  interface HTMLElementTagNameMap {
    'preau-tooltip': PreauTooltip;
  }
}
