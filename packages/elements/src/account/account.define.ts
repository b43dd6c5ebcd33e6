import { define } from '../define.js';
import { PreauAccount } from './account.js';

define('preau-account', PreauAccount);

declare global {
  interface HTMLElementTagNameMap {
    'preau-account': PreauAccount;
  }
}
