import { StyleOnlyElement } from '../style-only.js';

/**
 * The pages of a long list. `pageList` of `@preau/elements/pagination/pages.js` says which ones to write.
 *
 * @tag preau-pagination
 * @slot - a `<nav>` with its name, and a `<ul>` of links; the current page has `aria-current="page"`, a `<span>` of
 *   dots stands for the pages that are left out
 * @slot first - the link to the first page; without `href` and with `aria-disabled="true"` where it leads nowhere
 * @slot previous - the link to the page before
 * @slot next - the link to the page after
 * @slot last - the link to the last page
 * @cssprop --preau-pagination-size - height, and least width, of a link; the medium height of a control by default
 */
export class PreauPagination extends StyleOnlyElement {}
