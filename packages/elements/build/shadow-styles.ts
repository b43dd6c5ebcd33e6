import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

/** The styles of a shadow root, written whole: a text without an expression or an escape. */
const STYLES = /(?<=\bcss ?)`[^`$\\]*`/g;

/** Minifies the styles inside the scripts of a folder, which a service's bundler leaves as they are. */
export async function minifyShadowStyles(
  folder: string,
  minify: (css: string) => Promise<string>,
): Promise<void> {
  for (const file of globSync(`${folder}/**/*.js`)) {
    const source = await readFile(file, 'utf8');
    const found = source.match(STYLES);
    if (!found) continue;
    const small = await Promise.all(found.map((css) => minify(css.slice(1, -1))));
    await writeFile(
      file,
      source.replaceAll(STYLES, () => `\`${small.shift()}\``),
    );
  }
}
