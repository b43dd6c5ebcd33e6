import { define } from '../define.js';
import { PreauCallout } from './callout.js';

define('preau-callout', PreauCallout);

declare global {
  interface HTMLElementTagNameMap {
    'preau-callout': PreauCallout;
  }
}
