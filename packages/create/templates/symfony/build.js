// Met dans `public/preau` ce que les pages demandent : la feuille de style, le script et ses parties.
import { cp, mkdir, rm } from 'node:fs/promises';

const from = new URL('node_modules/@preau/elements/dist/', import.meta.url);
const to = new URL('public/preau/', import.meta.url);
await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
for (const name of ['preau.css', 'preau.js', 'preau.js.LEGAL.txt', 'preau'])
  await cp(new URL(name, from), new URL(name, to), { recursive: true });
