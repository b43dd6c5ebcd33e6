import { define } from '../define.js';
import { PreauSkipLinks } from './skip-links.js';

define('preau-skip-links', PreauSkipLinks);

declare global {
  interface HTMLElementTagNameMap {
    'preau-skip-links': PreauSkipLinks;
  }
}
