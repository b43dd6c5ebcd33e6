// What the pages of a service's form load: its weight is a bar of the design.
// Style-only components (the button, the link, the page's parts) have a sheet alone: no script.
import '@preau/elements/accordion.js';
import '@preau/elements/alert.js';
import '@preau/elements/choice.js';
import '@preau/elements/choices.js';
import '@preau/elements/error-summary.js';
import '@preau/elements/field.js';
import '@preau/elements/form.js';
