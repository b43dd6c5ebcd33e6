// Writes dist/sizes.json: what each component and each whole file weighs, in bytes, as `npm run size` measures it.
// Run from the folder of the package, after its build. { "button": { "css": { "raw": 3210, "brotli": 758 }, … }, … }
import preset from '@size-limit/preset-small-lib';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sizeLimit from 'size-limit';

const cwd = process.cwd();
const { default: budgets } = await import(`${cwd}/.size-limit.mjs`);

const measure = async (brotli) => {
  const checks = budgets.map(({ path, ...check }) => ({
    ...check,
    brotli,
    files: [path].flat().map((file) => resolve(cwd, file)),
  }));
  return (await sizeLimit(preset, { cwd, checks })).map(({ size }) => size);
};

const [compressed, raw] = [await measure(true), await measure(false)];
const sizes = {};
for (const [index, { name }] of budgets.entries()) {
  const [subject, kind = 'file'] = name.split(': ');
  const key = { CSS: 'css', JS: 'js', 'JS without Lit': 'jsWithoutLit' }[kind] ?? kind;
  sizes[subject] = { ...sizes[subject], [key]: { raw: raw[index], brotli: compressed[index] } };
}
writeFileSync('dist/sizes.json', `${JSON.stringify(sizes, null, 2)}\n`);
