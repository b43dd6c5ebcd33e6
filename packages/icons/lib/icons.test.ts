import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { exportName, files, lucideDirectory, readChosen, readIcons, readShapes } from './icons.ts';

const icons = await readIcons();
const texts = files(icons);
const text = (name: string): string => texts.get(name) ?? '';
const read = (url: string): Promise<string> => readFile(fileURLToPath(url), 'utf8');

it('finds every listed icon in Lucide', async () => {
  const shapes = await readShapes();
  for (const { lucide } of Object.values(await readChosen())) expect(shapes).toHaveProperty(lucide);
});

it('gives each icon one name, one export and its own drawing', () => {
  const unique = (values: string[]): number => new Set(values).size;
  expect(unique(icons.map(({ name }) => name))).toBe(icons.length);
  expect(unique(icons.map(({ name }) => exportName(name)))).toBe(icons.length);
  expect(unique(icons.map(({ d }) => d))).toBe(icons.length);
});

it('mirrors what bears a direction, and keeps pairs alike', () => {
  const mirrored = icons.filter(({ mirror }) => mirror).map(({ name }) => name);
  for (const way of ['left', 'right'])
    expect(mirrored).toEqual(expect.arrayContaining([`arrow-${way}`, `chevron-${way}`]));
  expect(mirrored).not.toContain('check');
});

it('exports plain data, one module each', async () => {
  for (const icon of icons) {
    const module = (await import(
      `data:text/javascript,${encodeURIComponent(text(`${icon.name}.js`))}`
    )) as object;
    const { name, d, mirror } = icon;
    expect({ ...module }).toEqual({ [exportName(name)]: { name, d, ...(mirror && { mirror }) } });
    expect(text('index.js')).toContain(
      `export { ${exportName(icon.name)} } from './${icon.name}.js'`,
    );
    expect(text('index.d.ts')).toContain(`| '${icon.name}'`);
  }
});

it('writes a well-formed sprite, with a symbol per icon and nothing that runs', () => {
  const sprite = text('sprite.svg');
  const ids = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(icons.map(({ name }) => name));
  const symbol =
    /^<symbol id="[a-z-]+" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M[\d\s.,+\-a-zA-Z]+"\/><\/symbol>$/;
  const lines = sprite.trim().split('\n');
  expect(lines.shift()).toBe('<svg xmlns="http://www.w3.org/2000/svg">');
  expect(lines.pop()).toBe('</svg>');
  for (const line of lines) expect(line).toMatch(symbol);
  for (const [name, content] of texts)
    expect(content, name).not.toMatch(/<script|\son\w+=|javascript:|<foreignObject/i);
});

it('weighs 6.2 KB at most as a sprite, 200 bytes on average as modules', async () => {
  const { brotliCompressSync } = await import('node:zlib');
  expect(brotliCompressSync(text('sprite.svg')).length).toBeLessThanOrEqual(6200);
  const sizes = icons.map(({ name }) => brotliCompressSync(text(`${name}.js`)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(200);
});

it('carries the notices of Lucide and Feather', async () => {
  const notice = await read(new URL('../NOTICE', import.meta.url).href);
  expect(notice).toContain((await read(`${lucideDirectory}LICENSE`)).trim());
});
