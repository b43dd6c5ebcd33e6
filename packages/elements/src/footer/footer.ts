import { StyleOnlyElement } from '../style-only.js';

/**
 * The bottom of every page: who is behind the service, how to reach them, and what the law asks for.
 *
 * @tag preau-footer
 * @slot - one `<footer>` holding the parts below
 * @slot brand - who is behind the service
 * @slot content - a `<p>` or a `<div>`: how to reach them, when they answer
 * @slot links - a `<ul>` of links to related sites
 * @slot legal - a `<ul>`: accessibility and its state, legal notice, personal data, cookies
 * @slot licence - a `<p>`: under which licence the content may be used again
 */
export class PreauFooter extends StyleOnlyElement {}
