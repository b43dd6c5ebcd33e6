import { StyleOnlyElement } from '../style-only.js';

/**
 * A link that stands alone, out of a sentence: a document to fetch, another site, the next thing to do.
 *
 * A link that opens a window (`target="_blank"`) has a drawn mark; saying so in words stays its author's.
 *
 * @tag preau-link
 * @slot - one `<a href>`; an icon may stand in it, before or after its text
 * @slot detail - a `<span>` after it: format, weight and, where it is another one, language of what is fetched
 * @attr {'small'|'medium'|'large'} size - the size of its text: 14, 16 or 18 px, `medium` by default
 * @cssprop --preau-link-font-weight - the weight of its text; medium by default
 */
export class PreauLink extends StyleOnlyElement {}
