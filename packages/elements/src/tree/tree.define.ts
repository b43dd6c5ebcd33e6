import { define } from '../define.js';
import { PreauTree } from './tree.js';

define('preau-tree', PreauTree);

declare global {
  interface HTMLElementTagNameMap {
    'preau-tree': PreauTree;
  }
}
