import { StyleOnlyElement } from '../style-only.js';

/**
 * What leads to a page, with enough said of it to choose: an article, a school, a step to take.
 *
 * Its one link is in its heading, first for the ear and the keyboard, and the whole surface follows it. The link of a
 * file has `download`: its arrow goes down. A heading without a link makes a card that leads nowhere.
 *
 * @tag preau-card
 * @slot - a heading with its link, first; then text, and a `<footer>` of other links or buttons if there are any
 * @slot image - an `<img>` or an `<svg>`, seen above the heading
 * @slot tags - a `<ul>` of tags or badges, seen above the heading
 * @slot detail - a `<p>` seen above the heading: a date, a kind
 * @slot end - a `<p>` after the text: a weight, an author, an age
 * @attr {'outlined'|'raised'|'subtle'|'plain'} variant - an edge (by default), a shadow, a ground, or nothing around it
 * @attr {'vertical'|'horizontal'} layout - the image above the words (by default) or, from 48em, beside them
 * @attr {'third'|'half'} split - how wide the image of a horizontal card is; two fifths by default
 * @attr {'small'|'medium'|'large'} size - its padding and its title, `medium` by default
 * @attr {'none'} arrow - without the arrow at its foot
 * @attr {boolean} selectable - its text can be selected and copied; it then no longer follows the link
 * @cssprop --preau-card-padding - its padding when medium, as that of tiles; 1.5rem by default
 * @cssprop --preau-card-radius - its corners, as those of tiles
 * @cssprop --preau-card-title - size of its title when medium; that of a fourth heading by default
 */
export class PreauCard extends StyleOnlyElement {}
