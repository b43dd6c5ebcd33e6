import { define } from '../define.js';
import { PreauTabs } from './tabs.js';

define('preau-tabs', PreauTabs);

declare global {
  interface HTMLElementTagNameMap {
    'preau-tabs': PreauTabs;
  }
}
