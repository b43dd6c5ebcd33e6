import { StyleOnlyElement } from '../style-only.js';

/**
 * Where a person is in a sequence of pages.
 *
 * The steps before the one with `aria-current="step"` are done, those after it are to come. With a heading before the list
 * the names of the steps give way to it on a small screen: their numbers stay.
 *
 * @tag preau-stepper
 * @slot - a heading that says it all (« Étape 2 sur 5 : Les responsables légaux »), if there is one, and an `<ol>` of the
 *   steps, each with a link to come back to it or only its name
 * @slot detail - a `<span>` in the heading or a `<p>` after it: the step that comes next
 * @attr {boolean} compact - the steps are segments of a bar, without names nor links, under the heading
 * @cssprop --preau-stepper-title - size of its title; that of a third heading by default
 */
export class PreauStepper extends StyleOnlyElement {}
