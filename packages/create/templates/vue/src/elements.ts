// Ce que la page écrit elle-même ; chaque champ charge son élément.
import '@preau/elements/alert.js';
import '@preau/elements/error-summary.js';
import '@preau/elements/form.js';
