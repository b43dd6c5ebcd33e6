import { define } from '../define.js';
import { PreauConsentEmbed } from './consent-embed.js';

define('preau-consent-embed', PreauConsentEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'preau-consent-embed': PreauConsentEmbed;
  }
}
