// Les composants dont la page se sert. Ceux qui n’ont qu’une apparence (bouton, lien…) n’ont pas de script.
import '@preau/elements/choice.js';
import '@preau/elements/choices.js';
import '@preau/elements/date.js';
import '@preau/elements/error-summary.js';
import '@preau/elements/field.js';
import '@preau/elements/form.js';
