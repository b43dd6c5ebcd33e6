// The chosen icons, from Lucide's shapes to our files' text.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pathOfAll, type Shape } from './path.ts';

export interface Icon {
  name: string;
  d: string;
  mirror?: true;
}
type Chosen = Record<string, { lucide: string; mirror?: true }>;

const readJson = async <T>(url: string): Promise<T> =>
  JSON.parse(await readFile(fileURLToPath(url), 'utf8')) as T;

export const lucideDirectory = new URL('.', import.meta.resolve('lucide-static/package.json')).href;
export const readChosen = (): Promise<Chosen> =>
  readJson<Chosen>(new URL('../icons.json', import.meta.url).href);
export const readShapes = (): Promise<Record<string, Shape[]>> =>
  readJson<Record<string, Shape[]>>(`${lucideDirectory}icon-nodes.json`);

export async function readIcons(): Promise<Icon[]> {
  const [chosen, shapes] = await Promise.all([readChosen(), readShapes()]);
  return Object.entries(chosen).map(([name, { lucide, mirror }]) => {
    if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name === 'index')
      throw new Error(`icons.json: "${name}" cannot be the name of an icon`);
    const nodes = shapes[lucide];
    if (!nodes) throw new Error(`icons.json: ${name}: lucide-static has no "${lucide}"`);
    try {
      return { name, d: pathOfAll(nodes), ...(mirror && { mirror }) };
    } catch (error) {
      throw new Error(`icons.json: ${name}: ${String(error)}`, { cause: error });
    }
  });
}

/** `arrow-left` is exported as `arrowLeft`. */
export const exportName = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Every file of dist/, as text. */
export function files(icons: readonly Icon[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { name, d, mirror } of icons) {
    const fields = `name: '${name}', d: '${d}'${mirror ? ', mirror: true' : ''}`;
    texts.set(`${name}.js`, `export const ${exportName(name)} = { ${fields} };\n`);
    texts.set(
      `${name}.d.ts`,
      `import type { IconDefinition } from './index.js';\nexport declare const ${exportName(name)}: IconDefinition;\n`,
    );
  }
  const all = icons
    .map(({ name }) => `export { ${exportName(name)} } from './${name}.js';\n`)
    .join('');
  texts.set('index.js', all);
  texts.set('index.d.ts', `${types(icons)}${all}`);
  texts.set('sprite.svg', sprite(icons));
  return texts;
}

const types = (icons: readonly Icon[]): string => `/** Name of an icon of this package. */
export type IconName =
${icons.map(({ name }) => `  | '${name}'`).join('\n')};
/** An icon drawn on a 24 × 24 grid with a stroke of 2, round caps and joins, and no fill. */
export interface IconDefinition {
  /** Its name: an \`IconName\`, or the author's own. */
  readonly name: string;
  /** Path data: the \`d\` attribute of one \`<path>\`. */
  readonly d: string;
  /** Bears a direction of reading: to be mirrored in right-to-left text. */
  readonly mirror?: true;
}
`;

/** For pages without JavaScript. A symbol bears its own look: `use` inherits nothing from this file's root. */
const sprite = (icons: readonly Icon[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n${icons
    .map(
      ({ name, d }) =>
        `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${d}"/></symbol>\n`,
    )
    .join('')}</svg>\n`;
