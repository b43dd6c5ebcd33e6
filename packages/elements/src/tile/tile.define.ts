import { define } from '../define.js';
import { PreauTile } from './tile.js';

define('preau-tile', PreauTile);

declare global {
  interface HTMLElementTagNameMap {
    'preau-tile': PreauTile;
  }
}
