import '@preau/elements/preau.js';
