import { StyleOnlyElement } from '../style-only.js';

/**
 * How to hear from the service: its letter, its accounts on networks. Plain links: nothing is loaded from them.
 *
 * @tag preau-follow
 * @slot - one `<section>` or `<div>` that holds the parts below, or one of them
 * @slot newsletter - a heading, a sentence, and a link or a form to subscribe
 * @slot networks - a heading and a `<ul>` of links
 */
export class PreauFollow extends StyleOnlyElement {}
