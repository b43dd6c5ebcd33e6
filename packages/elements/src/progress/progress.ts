import { StyleOnlyElement } from '../style-only.js';

/**
 * How far something has gone (`<progress>`) or how much there is (`<meter>`), always in words too.
 *
 * A `<progress>` without `value` goes on for a time that is not known. The colour of a `<meter>` follows its own
 * `low`, `high` and `optimum`.
 *
 * @tag preau-progress
 * @slot - a `<label for>`, then a `<progress>` or a `<meter>`
 * @slot value - a `<span>` after it: the value in words (« 3 pièces sur 5 »), seen above the end of the bar
 * @slot detail - a `<p>` after them: what is under way, how long it will take
 * @attr {'neutral'|'success'|'warning'|'error'} tone - how it ended; the text must say it too. `neutral` by default
 * @attr {'small'|'medium'|'large'} size - how thick the bar is: 4, 8 or 16 px, `medium` by default
 */
export class PreauProgress extends StyleOnlyElement {}
