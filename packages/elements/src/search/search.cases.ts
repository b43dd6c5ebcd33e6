import type { FormControl } from '../testing/suite/index.js';

const markup = (id: string, named: string) =>
  `<form role="search"><label${named}>Rechercher une école</label>
    <input${id} type="search" name="q" value="Les Tilleuls" autocomplete="off">
    <div><button>Rechercher</button></div></form>`;

/** A search, as the native one and as ours: it brings its own form, and sends an empty text as well. */
export const searchCases: readonly FormControl[] = [
  {
    name: 'preau-search',
    label: 'Rechercher une école',
    loaded: 'Les Tilleuls',
    filled: 'Le Préau',
    native: `<div>${markup(' id="case-search"', ' for="case-search"')}</div>`,
    ours: `<preau-search>${markup('', '')}</preau-search>`,
    neverMissing: true,
  },
];
