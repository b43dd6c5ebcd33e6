// Creates a component that passes every check as it is. Usage: npm run new -- <name> [--kind style|enhancing|furnished]
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { filesOf, KINDS } from './templates.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string', default: 'enhancing' } },
});
const [name] = positionals;
const { kind } = values;

if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? ''))
  fail(
    'Give the component a name in lower case, words joined by hyphens: npm run new -- back-to-top',
  );
if (!KINDS.includes(kind)) fail(`--kind is one of ${KINDS.join(', ')}.`);

const folder = `${import.meta.dirname}/../../packages/elements/src/${name}`;
if (existsSync(folder)) fail(`packages/elements/src/${name} is there already.`);

await mkdir(folder, { recursive: true });
for (const [file, content] of Object.entries(filesOf(name, kind)))
  await writeFile(`${folder}/${file}`, content);
console.log(`packages/elements/src/${name} is ready. See CONTRIBUTING.md for what to do with it.`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
