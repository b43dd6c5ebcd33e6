import { StyleOnlyElement } from '../style-only.js';

/**
 * What happened and what will, in order of date: the life of a request, a calendar of a procedure.
 *
 * Where an item has `aria-current`, those after it are to come. Where none has, all of it is done.
 *
 * @tag preau-timeline
 * @slot - an `<ol>`: in each item a `<time datetime>`, a heading if the page needs one, and text
 */
export class PreauTimeline extends StyleOnlyElement {}
