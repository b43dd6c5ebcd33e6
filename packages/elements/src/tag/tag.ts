import { StyleOnlyElement } from '../style-only.js';

/**
 * A word that classes or filters: a subject, a level, a filter that has been set.
 *
 * It needs no script. A page whose tags filter what it shows may let `operateTags()` turn and remove them.
 *
 * @tag preau-tag
 * @slot - text, one `<a href>`, or one `<button aria-pressed>`; an icon may stand beside its words
 * @slot dismiss - a `<button>` after the text that removes the tag, with a name of its own (« Retirer le filtre 6e »),
 *   visually hidden: its cross is drawn
 * @attr {'small'|'medium'} size - its height: 24 or 32 px at 16 px text, `medium` by default
 * @cssprop --preau-tag-radius - its corners
 */
export class PreauTag extends StyleOnlyElement {}
