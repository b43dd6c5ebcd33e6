import { StyleOnlyElement } from '../style-only.js';

/**
 * The top of every page: whose service this is, its name, quick links and, if it has one, its menu.
 *
 * @tag preau-header
 * @slot - one `<header>` holding the parts below
 * @slot brand - who is behind the service: a `<p>` of text, or an `<img>` with its alternative
 * @slot service - a `<p>`: the name as a link to the first page, and a `<span>` that says in a few words what it is for
 * @slot links - a `<ul>` of quick links: help, sign in…
 * @slot nav - a `<nav>` with its name and a `<ul>` of links; the current one has `aria-current`
 */
export class PreauHeader extends StyleOnlyElement {}
