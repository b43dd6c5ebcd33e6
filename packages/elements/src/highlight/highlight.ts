import { StyleOnlyElement } from '../style-only.js';

/**
 * A sentence or two of the text that are set apart from it, without a heading: what to remember.
 *
 * @tag preau-highlight
 * @slot - paragraphs
 * @attr {'small'|'medium'|'large'} size - the size of its text: 14, 16 or 18 px, `medium` by default
 * @attr {'blue'|'teal'|'green'|'yellow'|'pink'|'violet'} accent - the colour of its bar; that of actions by default
 */
export class PreauHighlight extends StyleOnlyElement {}
