import { StyleOnlyElement } from '../style-only.js';

/**
 * Where the page is in the site: the pages above it, then itself.
 *
 * The list wraps. In a `<details>` it is closed on a small screen, and there without being opened on a wide one.
 *
 * @tag preau-breadcrumb
 * @slot - a `<nav>` with its name, and an `<ol>` of links from the first page to this one, which has
 *   `aria-current="page"`; around the list, if it is long, a `<details>` with its `<summary>`
 */
export class PreauBreadcrumb extends StyleOnlyElement {}
