import { StyleOnlyElement } from '../style-only.js';

/**
 * The place of what is being loaded, so that the page does not move when it comes.
 *
 * One of them says what is awaited; the others around it are empty, with `aria-hidden="true"`.
 *
 * @tag preau-skeleton
 * @slot - a `<p>` that says what is awaited (« Chargement du bulletin »); read out, not seen
 * @attr {'text'|'title'|'image'|'disc'|'control'} shape - what will come, `text` by default
 * @attr {'1'|'2'|'3'|'4'|'5'} lines - how many lines of text will come, 3 by default
 */
export class PreauSkeleton extends StyleOnlyElement {}
