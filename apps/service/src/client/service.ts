/**
 * The components that do something here with JavaScript. The alerts cannot be closed and the accordions are plain
 * `<details>`: their stylesheets are enough.
 */
import '@preau/elements/choice.js';
import '@preau/elements/choices.js';
import '@preau/elements/error-summary.js';
import '@preau/elements/field.js';
import '@preau/elements/form.js';
