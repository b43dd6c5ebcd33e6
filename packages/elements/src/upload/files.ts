/** What a list of files may be; 0 is no limit. */
export interface Rules {
  /** As the native attribute: `.pdf,image/*`; empty for all. */
  accept: string;
  /** The most that one file may weigh, in bytes. */
  maxSize: number;
  /** The most that all may weigh, in bytes. */
  maxTotal: number;
  /** How many there may be. */
  maxFiles: number;
}

/** Why a file is refused. */
export type Refusal = 'type' | 'empty' | 'size' | 'total' | 'count';

/** Why each file is refused, in the order of the list; those that come first have the room. */
export function judge(files: readonly File[], rules: Rules): (Refusal | undefined)[] {
  let count = 0;
  let total = 0;
  return files.map((file) => {
    const { size } = file;
    if (!accepts(file, rules.accept)) return 'type';
    if (!size) return 'empty';
    if (rules.maxSize && size > rules.maxSize) return 'size';
    if (rules.maxFiles && count >= rules.maxFiles) return 'count';
    if (rules.maxTotal && total + size > rules.maxTotal) return 'total';
    count++;
    total += size;
    return undefined;
  });
}

/** Types that a system may not know, though its cameras and offices write them. */
const TYPES: Partial<Record<string, string>> = {
  heic: 'image/heic',
  heif: 'image/heif',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** Whether a file is of a kind that the native `accept` asks for: dropping goes round the browser's own filter. */
function accepts({ name, type }: File, accept: string): boolean {
  const kinds = accept
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim())
    .filter(Boolean);
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const kind = type || (TYPES[ending] ?? '');
  return (
    !kinds.length ||
    kinds.some((wanted) => {
      if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted);
      if (wanted.endsWith('/*')) return kind.startsWith(wanted.slice(0, -1));
      return kind === wanted;
    })
  );
}

/** Whether two are the same file, as far as a page can know. */
export const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** A weight as an author writes it, in bytes: `5000000`, `5 Mo`, `500kB`; 0 for what is not one. */
export function bytesOf(text: string | null): number {
  const [, number = '', unit = ''] = /^\s*([\d.,]+)\s*([kmg]?)[ob]?\s*$/i.exec(text ?? '') ?? [];
  const power = unit ? 'kmg'.indexOf(unit.toLowerCase()) + 1 : 0;
  return Number(number.replace(',', '.')) * 1000 ** power || 0;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** Writes weights as a person reads them: « 1,2 Mo ». */
export function weightsIn(language: string): (bytes: number) => string {
  // Slow to make, and the same for hundreds of files.
  const formats: Intl.NumberFormat[] = [];
  return (bytes) => {
    const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    const format = (formats[power] ??= new Intl.NumberFormat(language, {
      style: 'unit',
      unit: UNITS[power] ?? 'byte',
      unitDisplay: 'short',
      maximumFractionDigits: power < 2 ? 0 : 1,
    }));
    return format.format(bytes / 1000 ** power);
  };
}

/** Marks that change the direction of what follows: `annexe\u202Efdp.exe` would read as a PDF. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const LONGEST = 80;

/** A name that can be read: without tricks of direction, and cut in its middle when it is very long. */
export function readable(name: string): string {
  const letters = [...name.replace(DIRECTIONS, '')];
  return letters.length <= LONGEST
    ? letters.join('')
    : `${letters.slice(0, LONGEST - 20).join('')}…${letters.slice(-19).join('')}`;
}
