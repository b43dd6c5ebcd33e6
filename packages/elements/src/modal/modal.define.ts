import { define } from '../define.js';
import { PreauModal } from './modal.js';

define('preau-modal', PreauModal);

declare global {
  interface HTMLElementTagNameMap {
    'preau-modal': PreauModal;
  }
}
