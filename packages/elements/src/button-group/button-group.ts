import { StyleOnlyElement } from '../style-only.js';

/**
 * Several buttons that answer the same question; they go to the next line where room is short.
 *
 * @tag preau-button-group
 * @slot - `<preau-button>`s, or one `<ul>` of them
 * @attr {boolean} stacked - one under the other, all as wide as the widest
 * @attr {boolean} equal - side by side, all as wide
 * @attr {boolean} fold - one under the other, as wide as the screen, below 36em
 * @attr {'start'|'center'|'end'|'between'} align - where they stand on the line, `start` by default
 */
export class PreauButtonGroup extends StyleOnlyElement {}
