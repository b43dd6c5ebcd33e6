import { define } from '../define.js';
import { PreauTranscription } from './transcription.js';

define('preau-transcription', PreauTranscription);

declare global {
  interface HTMLElementTagNameMap {
    'preau-transcription': PreauTranscription;
  }
}
