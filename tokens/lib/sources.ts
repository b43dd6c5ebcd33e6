// Which source files make which mode, in the order they override one another.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const modes = ['light', 'dark', 'contrast', 'dark contrast'] as const;
export type Mode = (typeof modes)[number];

export type Group = { [key: string]: unknown };
export interface SourceFile {
  file: string;
  content: Group;
}

export const sourceDirectory = fileURLToPath(new URL('../src/', import.meta.url));

const shared = ['palette.tokens.json', 'base.tokens.json', 'light.tokens.json'];
export const filesOfMode: Record<Mode, readonly string[]> = {
  light: shared,
  dark: [...shared, 'dark.tokens.json'],
  contrast: [...shared, 'contrast.tokens.json'],
  'dark contrast': [...shared, 'dark.tokens.json', 'dark-contrast.tokens.json'],
};
/** Files that may only re-value tokens of `light`: a new name there is a typing mistake. */
export const overrideFiles: ReadonlySet<string> = new Set([
  'dark.tokens.json',
  'contrast.tokens.json',
  'dark-contrast.tokens.json',
]);

export async function readSources(directory = sourceDirectory): Promise<Map<string, SourceFile>> {
  const names = [...new Set(Object.values(filesOfMode).flat())];
  const files = await Promise.all(
    names.map(async (file): Promise<[string, SourceFile]> => {
      const text = await readFile(`${directory}/${file}`, 'utf8');
      try {
        return [file, { file, content: JSON.parse(text) as Group }];
      } catch (error) {
        throw new Error(`${file}: not valid JSON (${String(error)})`, { cause: error });
      }
    }),
  );
  return new Map(files);
}

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface SourceToken {
  file: string;
  path: string[];
  type: string | undefined;
  value: unknown;
}

/** Every token of a file, with the `$type` it inherits from its groups. */
export function* tokensOf({ file, content }: SourceFile): Generator<SourceToken> {
  yield* walk(content, [], undefined);
  function* walk(node: Group, path: string[], inherited: unknown): Generator<SourceToken> {
    const type = node.$type ?? inherited;
    if ('$value' in node) {
      yield { file, path, type: typeof type === 'string' ? type : undefined, value: node.$value };
      return;
    }
    for (const [key, child] of Object.entries(node))
      if (isGroup(child) && (key === '$root' || !key.startsWith('$')))
        yield* walk(child, [...path, key], type);
  }
}
