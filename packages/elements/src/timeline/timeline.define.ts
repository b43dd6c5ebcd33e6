import { define } from '../define.js';
import { PreauTimeline } from './timeline.js';

define('preau-timeline', PreauTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'preau-timeline': PreauTimeline;
  }
}
