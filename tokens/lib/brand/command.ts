// `npx @preau/tokens theme`: reads what was asked, writes a theme or says why not.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Measured } from '../contrast.ts';
import { modes } from '../modes.ts';
import { resolveTheme } from '../resolve.ts';
import type { Sources } from '../sources.ts';
import { colorOf, hexOf } from './color.ts';
import { filesOf } from './files.ts';
import type { Brand } from './sources.ts';
import { themeOf, type BrandTheme, type Refusal } from './theme.ts';
import { wordsOf, type Words } from './words.ts';

/** Where the command speaks, and the locale of its reader's system (`fr_FR.UTF-8`). */
export interface Terminal {
  say: (text: string) => void;
  complain: (text: string) => void;
  language?: string | undefined;
}

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

const options = {
  brand: { type: 'string' },
  accent: { type: 'string' },
  name: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Asked = Partial<Record<keyof typeof options, string>>;

/** Runs the command, and gives its exit code. */
export async function run(
  args: string[],
  preau: Sources,
  { say, complain, language }: Terminal,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options,
    allowPositionals: true,
    // Its complaints are in English; ours are in the reader's language.
    strict: false,
  });
  const asked: Asked = Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string' && value),
  );
  const words = wordsOf(asked.lang ?? language);
  if (values['help'] || !args.length) {
    say(words.help);
    return DONE;
  }
  const misuse = misuseOf(positionals, values, asked, words);
  if (misuse) {
    complain(`${misuse}\n\n${words.help}`);
    return MISUSED;
  }
  const { name = '', out = name } = asked;
  const brand = brandOf(asked);
  const result = themeOf(brand, preau);
  if ('nearest' in result) {
    complain(refusal(result, asked, words));
    return REFUSED;
  }
  try {
    const files = filesOf(result, resolveTheme(preau), note(asked));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), text);
    }
    say(report(result, brand, Object.keys(files).length, out, words));
    return DONE;
  } catch (error) {
    complain(words.failed(error instanceof Error ? error.message : String(error)));
    return REFUSED;
  }
}

function misuseOf(
  [command, ...more]: string[],
  values: Record<string, unknown>,
  asked: Asked,
  words: Words,
): string | undefined {
  if (command !== 'theme') return words.unknownCommand(command ?? '');
  const unknown = Object.keys(values).find((option) => !(option in options));
  if (unknown) return words.unknownOption(`--${unknown}`);
  if (more[0]) return words.unknownOption(more[0]);
  for (const option of ['brand', 'name'] as const)
    if (!asked[option]) return words.missing(`--${option}`);
  for (const option of ['brand', 'accent'] as const) {
    const text = option in values ? (asked[option] ?? '') : undefined;
    if (text !== undefined && !colorOf(text)) return words.notAColor(`--${option}`, text);
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(asked.name ?? '')) return words.badName(asked.name ?? '');
  return undefined;
}

function brandOf({ brand = '', accent = '' }: Asked): Brand {
  const color = colorOf(brand);
  if (!color) throw new Error(`not a colour: ${brand}`);
  return { brand: color, accent: colorOf(accent) };
}

/** The command that was asked, with another colour. */
const command = ({ brand, accent, name, out }: Asked): string =>
  `npx @preau/tokens theme --brand "${brand ?? ''}"` +
  `${accent ? ` --accent "${accent}"` : ''} --name ${name ?? ''}${out ? ` --out "${out}"` : ''}`;

const note = (asked: Asked): string =>
  `Made by: ${command({ ...asked, out: undefined })}`.replaceAll('*/', '');

function refusal({ role, color, faults, nearest }: Refusal, asked: Asked, words: Words): string {
  return [
    words.refused(color, role),
    words.faults(faults.length),
    ...faults.slice(0, 3).map((fault) => `  ${pair(fault, words)}`),
    words.nearest(nearest),
    words.tryIt(command({ ...asked, [role]: nearest })),
  ].join('\n');
}

function report(
  { theme }: BrandTheme,
  { brand }: Brand,
  count: number,
  out: string,
  words: Words,
): string {
  const worst = modes.flatMap((mode) => measure(theme, mode).slice(0, 1));
  return [
    words.written(count, out),
    words.proven(measure(theme, 'light').length),
    ...worst.map(
      (measured) => `  ${words.modes[measured.mode]}${words.colon}${pair(measured, words)}`,
    ),
    ...(isDangerous(brand) ? [words.nearDanger(hexOf(brand))] : []),
    words.use(join(out, 'theme.css')),
  ].join('\n');
}

/** Cut, not rounded: 4.499 is not 4.5. */
const pair = ({ seen, on, ratio, need }: Measured, { pair: write, figure }: Words): string =>
  write(seen, on, figure(Math.floor(ratio * 100) / 100, 2), figure(need, 0));

/** A red like that of the buttons that destroy. */
const isDangerous = ({ c, h }: Brand['brand']): boolean => c > 0.12 && Math.abs(h - 27) < 20;
