import { StyleOnlyElement } from '../style-only.js';

/**
 * What a reader of the page should not miss: a date, a rule, a way to go further. It takes more room than a highlight.
 *
 * @tag preau-callout
 * @slot - a heading, of the level the page needs, text, and a button or a link if there is one thing to do
 * @slot icon - a `<preau-icon>` or an `<svg>` first, `aria-hidden`, if it helps
 * @attr {'blue'|'teal'|'green'|'yellow'|'pink'|'violet'} accent - the colour of its bar; that of actions by default
 * @cssprop --preau-callout-title - size of its title; that of a third heading by default
 */
export class PreauCallout extends StyleOnlyElement {}
