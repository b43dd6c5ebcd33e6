import { StyleOnlyElement } from '../style-only.js';

/**
 * The look of a button around a native `<button>` or `<a href>`; no script is needed.
 *
 * `aria-busy="true"` on the control shows that an action is under way.
 *
 * @tag preau-button
 * @slot - one `<button>` or one `<a href>`; an icon may stand beside its text
 * @attr {'primary'|'secondary'|'tertiary'|'quiet'|'danger'} variant - its weight on the page, `primary` by default
 * @attr {boolean} icon-only - a square: the words are in a `<span>` after the icon, read out but not seen
 * @attr {'small'|'medium'|'large'} size - its height: 32, 44 or 52 px at 16 px text, `medium` by default
 * @cssprop --preau-button-radius - its corners
 * @cssprop --preau-button-font-weight - the weight of its text
 */
export class PreauButton extends StyleOnlyElement {}
