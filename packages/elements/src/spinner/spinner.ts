import { StyleOnlyElement } from '../style-only.js';

/**
 * Something is under way, for a few seconds; its words say what.
 *
 * @tag preau-spinner
 * @slot - a `<p>` that says what is awaited (« Recherche des établissements… »)
 * @attr {'small'|'medium'|'large'} size - the ring: 16, 24 or 48 px, above its words when large; `medium` by default
 */
export class PreauSpinner extends StyleOnlyElement {}
