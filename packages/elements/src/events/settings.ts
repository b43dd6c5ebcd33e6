import type { DisplaySettings } from '../display-settings/remembered.js';

/** A reader has chosen how pages look, or has gone back to how they were; it is applied already. */
export class PreauSettingsEvent extends Event {
  constructor(
    /** What is chosen: the value of each `data-preau-…` of `<html>`; what is as the device has it is left out. */
    readonly settings: Readonly<DisplaySettings>,
  ) {
    super('preau-settings', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-settings': PreauSettingsEvent;
  }
}
