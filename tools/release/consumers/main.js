import '@preau/elements/preau.css';
import '@preau/elements/button.js';
import '@preau/elements/error-summary.js';
import '@preau/elements/field.js';
import '@preau/elements/form.js';
