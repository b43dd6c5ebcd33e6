/**
 * What every form control must do, as tests: the same assertions run on the native control and on ours.
 * See the README, « Test your own controls ».
 */
export { testFormControl, type Tools } from './suite.js';
export type { FormControl } from './page.js';
export type { FastCheck } from './changes.js';
