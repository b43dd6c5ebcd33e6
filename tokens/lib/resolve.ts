// Resolves the sources with Style Dictionary: one flat list of public tokens, with one CSS value for each mode.
import StyleDictionary from 'style-dictionary';
import { outputFault, sourceFaults } from './guard.ts';
import { filesOfMode, modes, readSources, sourceDirectory, type Mode } from './sources.ts';
import { cssText } from './values.ts';

export interface ResolvedToken {
  /** CSS name without its prefix: `text-default`. */
  name: string;
  type: string;
  description: string;
  values: Record<Mode, string>;
}

StyleDictionary.registerTransform({
  name: 'preau/name',
  type: 'name',
  transform: ({ path }) => path.filter((step) => step !== '$root').join('-'),
});
StyleDictionary.registerTransform({
  name: 'preau/value',
  type: 'value',
  transitive: true,
  transform: ({ $type, $value }) => cssText(String($type), $value),
});

async function resolveMode(mode: Mode, directory: string) {
  const paths = filesOfMode[mode].map((file) => `${directory}/${file}`);
  const dictionary = new StyleDictionary({
    include: paths.slice(0, -1),
    source: paths.slice(-1),
    usesDtcg: true,
    log: {
      verbosity: 'silent',
      // Overrides between files are the very way a mode is made; names are checked by our guard.
      warnings: 'disabled',
      errors: { brokenReferences: 'throw' },
    },
    platforms: { css: { transforms: ['preau/name', 'preau/value'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens.filter(({ path }) => path[0] !== 'palette');
}

export async function resolveTokens(directory = sourceDirectory): Promise<ResolvedToken[]> {
  const faults = sourceFaults(await readSources(directory));
  if (faults.length) throw new Error(`Faulty token sources:\n  ${faults.join('\n  ')}`);

  const byName = new Map<string, ResolvedToken>();
  for (const mode of modes)
    for (const token of await resolveMode(mode, directory)) {
      const value = String(token.$value);
      const fault = outputFault(value);
      if (fault)
        throw new Error(`${token.filePath}: ${token.path.join('.')}: "${fault}" in its value`);
      const known = byName.get(token.name) ?? {
        name: token.name,
        type: String(token.$type),
        description: token.$description ?? '',
        values: {} as Record<Mode, string>,
      };
      known.values[mode] = value;
      byName.set(token.name, known);
    }
  return [...byName.values()];
}
