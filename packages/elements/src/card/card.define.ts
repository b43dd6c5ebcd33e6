import { define } from '../define.js';
import { PreauCard } from './card.js';

define('preau-card', PreauCard);

declare global {
  interface HTMLElementTagNameMap {
    'preau-card': PreauCard;
  }
}
