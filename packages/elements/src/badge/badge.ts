import { StyleOnlyElement } from '../style-only.js';

/**
 * A short word on the state of what it stands beside: a file, a request, a pupil's entry.
 *
 * @tag preau-badge
 * @slot - one to three words that say it all: neither colour nor sign is read out
 * @attr {'neutral'|'info'|'success'|'warning'|'error'} tone - what the words mean, `neutral` by default
 * @attr {'blue'|'teal'|'green'|'yellow'|'pink'|'violet'} accent - a colour that only tells kinds apart; no tone then
 * @attr {boolean} plain - without the sign of its tone
 * @attr {'small'|'medium'} size - its height: 20 or 24 px at 16 px text, `medium` by default
 * @cssprop --preau-badge-case - `uppercase` where a theme asks for it; `none` by default
 * @cssprop --preau-badge-radius - its corners
 */
export class PreauBadge extends StyleOnlyElement {}
