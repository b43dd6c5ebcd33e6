import { writeFile } from 'node:fs/promises';
import { cases } from './lib/cases.ts';
import { fields } from './lib/fields.ts';
import { toHtml } from './lib/node.ts';

// For the renderers that are not written in JavaScript: what to render, and what must come out.
const written = cases.map((one) => ({ ...one, html: toHtml(fields[one.kind](one.words)) }));
const file = new URL('./dist/cases.json', import.meta.url);
await writeFile(file, `${JSON.stringify(written, null, 2)}\n`);
console.log(`${written.length} cases`);
