// Built as a script of its own, without imports: a module would come after the first paint.
import { applyDisplaySettings } from './remembered.js';

applyDisplaySettings(document.currentScript?.dataset['key'] || undefined);
