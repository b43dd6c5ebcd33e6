import { StyleOnlyElement } from '../style-only.js';

/**
 * Links that take a keyboard past what comes on every page: unseen until one of them has the focus (WCAG 2.4.1, RGAA 12.7).
 *
 * @tag preau-skip-links
 * @slot - one `<nav>` with its name and a `<ul>` of links to parts of the page
 */
export class PreauSkipLinks extends StyleOnlyElement {}
