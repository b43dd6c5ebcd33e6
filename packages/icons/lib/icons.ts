// The icons, from Lucide's shapes and our own drawings to our files' text.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pathOfAll, type Shape } from './path.ts';

export interface Icon {
  name: string;
  d: string;
  words: string;
  mirror?: true;
}
interface Entry {
  mirror?: true;
  /** French words that people look for it by. */
  words: string;
}
/** `icons.json`: what we take of Lucide. */
type Chosen = Record<string, Entry & { lucide: string }>;
/** `drawings.json`: school things that no set has, drawn by us on the same grid. */
type Drawn = Record<string, Entry & { paths: string[] }>;

const readJson = async <T>(url: string): Promise<T> =>
  JSON.parse(await readFile(fileURLToPath(url), 'utf8')) as T;

export const lucideDirectory = new URL('.', import.meta.resolve('lucide-static/package.json')).href;
export const readChosen = (): Promise<Chosen> =>
  readJson<Chosen>(new URL('../icons.json', import.meta.url).href);
export const readDrawn = (): Promise<Drawn> =>
  readJson<Drawn>(new URL('../drawings.json', import.meta.url).href);
export const readShapes = (): Promise<Record<string, Shape[]>> =>
  readJson<Record<string, Shape[]>>(`${lucideDirectory}icon-nodes.json`);

export async function readIcons(): Promise<Icon[]> {
  const [chosen, drawn, shapes] = await Promise.all([readChosen(), readDrawn(), readShapes()]);
  const icons = Object.entries(chosen).map(([name, { lucide, ...entry }]) => {
    const nodes = shapes[lucide];
    if (!nodes) throw new Error(`${name}: lucide-static has no "${lucide}"`);
    return icon(name, entry, nodes);
  });
  const ours = Object.entries(drawn).map(([name, { paths, ...entry }]) =>
    icon(
      name,
      entry,
      paths.map((d) => ['path', { d }]),
    ),
  );
  return [...icons, ...ours].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function icon(name: string, { words, mirror }: Entry, shapes: readonly Shape[]): Icon {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name === 'index')
    throw new Error(`"${name}" cannot be the name of an icon`);
  try {
    return { name, d: pathOfAll(shapes), words, ...(mirror && { mirror }) };
  } catch (error) {
    throw new Error(`${name}: ${String(error)}`, { cause: error });
  }
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
  texts.set(
    'words.json',
    `${JSON.stringify(Object.fromEntries(icons.map(({ name, words }) => [name, words])), null, 2)}\n`,
  );
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
