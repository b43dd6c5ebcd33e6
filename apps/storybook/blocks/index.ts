// What the French pages are made of. MDX finds these by name: a page imports nothing from this app.
export { Api } from './api.tsx';
export { Code } from './code.tsx';
export { Criteres } from './criteres.tsx';
export { Exemple, Variantes } from './exemples.tsx';
export { Icones } from './icones.tsx';
export { Couleurs, Jetons } from './jetons.tsx';
export { Modes } from './modes.tsx';
export { Poids, PoidsDesModeles, PoidsDeTous } from './poids.tsx';
export { Clavier, Tableau } from './tableau.tsx';
