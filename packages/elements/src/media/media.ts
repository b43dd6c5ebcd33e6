import { StyleOnlyElement } from '../style-only.js';

/**
 * An image, a film or a frame of another page, with its caption and what says it in text.
 *
 * Nothing plays by itself: `autoplay` is not to be written (WCAG 1.4.2, RGAA 4.10 and 13.8).
 *
 * @tag preau-media
 * @slot - a `<figure>`: an `<img>`, `<svg>`, `<video controls>` or `<iframe title>`, and a `<figcaption>`
 * @slot transcription - a `<preau-transcription>` or a link after the figure: what is said and shown, in text
 * @attr {'32/9'|'16/9'|'3/2'|'4/3'|'1/1'|'3/4'|'2/3'} ratio - how wide for its height; its own by default, 16/9 for films and frames
 * @attr {'small'|'medium'|'large'} size - `small`: 20rem; `medium` (by default): as wide as the text; `large`: wider from 62em
 */
export class PreauMedia extends StyleOnlyElement {}
