// Lists the optional dependencies that the lock file names without an entry for them: `npm ci` may then fail, and
// people on another platform get no binary. Usage: node tools/lockcheck.mjs [package-lock.json]
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));

/** The entry that `name` resolves to from a package, as Node looks it up: from its folder to the root. */
function resolve(from, name) {
  for (
    let path = from;
    ;
    path = path.slice(0, Math.max(path.lastIndexOf('node_modules/') - 1, 0))
  ) {
    const entry = packages[`${path && `${path}/`}node_modules/${name}`];
    if (entry || !path) return entry;
  }
}

const gaps = [];
for (const [path, { version, optionalDependencies = {} }] of Object.entries(packages))
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const found = resolve(path, name);
    const exact = /^\d+\.\d+\.\d+$/.test(range);
    if (!found || (exact && found.version !== range))
      gaps.push(
        `${path || 'root'}@${version}: ${name}@${range} is ${found ? found.version : 'missing'}`,
      );
  }

console.log(gaps.length ? gaps.join('\n') : 'The lock file is complete.');
process.exit(gaps.length ? 1 : 0);
