import { define } from '../define.js';
import { PreauButtonGroup } from './button-group.js';

define('preau-button-group', PreauButtonGroup);

declare global {
  interface HTMLElementTagNameMap {
    'preau-button-group': PreauButtonGroup;
  }
}
