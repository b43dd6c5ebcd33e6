import { define } from '../define.js';
import { PreauStepper } from './stepper.js';

define('preau-stepper', PreauStepper);

declare global {
  interface HTMLElementTagNameMap {
    'preau-stepper': PreauStepper;
  }
}
