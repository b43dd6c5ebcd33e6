// A theme from its sources to its files. Nothing here reads or writes the disk, or depends on the time or the machine.
import { contrastFaults, report } from './contrast.ts';
import { androidFiles } from './outputs/android.ts';
import { cssFiles } from './outputs/css.ts';
import { iosFiles } from './outputs/ios.ts';
import { jsonFiles } from './outputs/json.ts';
import { scriptFiles } from './outputs/script.ts';
import { scssFiles } from './outputs/scss.ts';
import { tailwindFiles } from './outputs/tailwind.ts';
import { resolveTheme, type Theme } from './resolve.ts';
import type { Sources } from './sources.ts';

/** Text of each file of a theme, by its path in `dist/`. */
export type Files = Record<string, string>;

export const filesOf = (theme: Theme): Files => ({
  ...cssFiles(theme),
  ...scriptFiles(theme),
  ...jsonFiles(theme),
  ...scssFiles(theme),
  ...tailwindFiles(theme),
  ...androidFiles(theme),
  ...iosFiles(theme),
});

/**
 * The files of a theme. For another theme than Préau's: `buildTheme(withTheme(sources, yours))`.
 *
 * @throws an `Error` with every fault of the sources, or every pair of colours that is not readable enough
 */
export function buildTheme(sources: Sources): Files {
  const theme = resolveTheme(sources);
  const faults = contrastFaults(theme);
  if (faults.length) throw new Error(`Not readable enough:\n  ${faults.map(report).join('\n  ')}`);
  return filesOf(theme);
}
