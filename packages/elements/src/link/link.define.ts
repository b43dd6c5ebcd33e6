import { define } from '../define.js';
import { PreauLink } from './link.js';

define('preau-link', PreauLink);

declare global {
  interface HTMLElementTagNameMap {
    'preau-link': PreauLink;
  }
}
