import { StyleOnlyElement } from '../style-only.js';

/**
 * A way in, among others: a profile, a service, a topic. It says less than a card.
 *
 * Its one link is in its heading, first for the ear and the keyboard, and the whole surface follows it. The link of a
 * file has `download`: its arrow goes down. A heading without a link makes a tile that leads nowhere.
 *
 * @tag preau-tile
 * @slot - a heading with its link, first; then a sentence, if it helps
 * @slot image - an `<svg>`, a `<preau-icon>` or an `<img alt="">`: a drawing, seen before the heading
 * @slot tags - a `<ul>` of tags or badges, seen before the heading
 * @slot detail - a `<p>` after the text: a weight, a date
 * @attr {'outlined'|'raised'|'subtle'|'plain'} variant - an edge (by default), a shadow, a ground, or nothing around it
 * @attr {'vertical'|'horizontal'} layout - the drawing above the words (by default) or beside them
 * @attr {'small'|'medium'} size - its padding, its title and its drawing, `medium` by default
 * @attr {'none'} arrow - without the arrow at its foot
 * @cssprop --preau-card-padding - its padding when medium, as that of cards; 1.5rem by default
 * @cssprop --preau-card-radius - its corners, as those of cards
 * @cssprop --preau-tile-title - size of its title when medium; that of a fourth heading by default
 */
export class PreauTile extends StyleOnlyElement {}
