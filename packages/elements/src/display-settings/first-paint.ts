// Built as a script of its own, without imports: a module would come after the first paint.
import { applyDisplaySettings } from './remembered.js';

// A server that imports every module has no page to paint.
if (typeof document !== 'undefined')
  applyDisplaySettings(document.currentScript?.dataset['key'] || undefined);
