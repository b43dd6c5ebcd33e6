import { StyleOnlyElement } from '../style-only.js';

/**
 * Someone's words, and who said them.
 *
 * @tag preau-quote
 * @slot - a `<figure>`: a `<blockquote>` with a `cite` address, and a `<figcaption>` whose first `<p>` names the person;
 *   the next ones, or a `<ul>`, say where it was said
 * @slot image - an `<img alt="">` between them: the person's portrait
 * @attr {'medium'|'large'} size - the size of the words: 19 or 22 px, `medium` by default
 * @attr {'blue'|'teal'|'green'|'yellow'|'pink'|'violet'} accent - the colour of its bar; that of actions by default
 */
export class PreauQuote extends StyleOnlyElement {}
