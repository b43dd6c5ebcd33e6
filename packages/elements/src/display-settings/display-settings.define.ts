import { define } from '../define.js';
import { PreauDisplaySettings } from './display-settings.js';

define('preau-display-settings', PreauDisplaySettings);

declare global {
  interface HTMLElementTagNameMap {
    'preau-display-settings': PreauDisplaySettings;
  }
}
