import { define } from '../define.js';
import { PreauConsent } from './consent.js';

define('preau-consent', PreauConsent);

declare global {
  interface HTMLElementTagNameMap {
    'preau-consent': PreauConsent;
  }
}
