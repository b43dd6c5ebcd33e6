import { StyleOnlyElement } from '../style-only.js';

/**
 * The bottom of every page: who is behind the service, how to reach them, and what the law asks for.
 *
 * @tag preau-footer
 * @slot - one `<footer>` holding the parts below
 * @slot nav - a `<nav>` with its name and a `<ul>`; each item is a heading or a `<p>` and the `<ul>` of its links
 * @slot brand - who is behind the service: text, or an `<img>` with its alternative
 * @slot content - a `<p>` or a `<div>`: how to reach them, when they answer
 * @slot partners - a `<div>`: a heading or a `<p>`, and a `<ul>` of logos or of links around them
 * @slot links - a `<ul>` of links to related sites
 * @slot legal - a `<ul>`: accessibility and its state, legal notice, personal data, cookies
 * @slot licence - a `<p>`: under which licence the content may be used again
 * @attr {boolean} data-preau-mourning - on it or on `<html>`: a band at the top of the footer, for a national mourning
 */
export class PreauFooter extends StyleOnlyElement {}
