// A page that loads preau.js by itself declares all the tags with this one line.
import type {} from '@preau/elements/types';

const open: boolean | undefined = document.querySelector('preau-accordion')?.toggleAll;
console.log(open);
