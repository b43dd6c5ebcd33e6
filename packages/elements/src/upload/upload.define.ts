import { define } from '../define.js';
import { PreauUpload } from './upload.js';

define('preau-upload', PreauUpload);

declare global {
  interface HTMLElementTagNameMap {
    'preau-upload': PreauUpload;
  }
}
