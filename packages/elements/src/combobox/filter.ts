/** One answer that a person can choose. */
export interface ComboboxOption {
  /** What the form sends. */
  readonly value: string;
  /** What a person reads. */
  readonly label: string;
  /** A second line: what tells two schools of the same name apart. */
  readonly detail?: string | undefined;
  /** Other words that find it: « RNE » for « UAI ». */
  readonly keywords?: string | undefined;
  /** The heading it stands under. */
  readonly group?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Letters that Unicode does not take apart, as people type them. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

// Made once: a list of 10,000 is folded whole.
const ACCENTS = /\p{Mn}/gu;
const APART = /[œæßøłđς]/g;
const SIGNS = /[^\p{L}\p{N}\p{Mc}]/gu;

/** From this many letters on, a word is looked for inside words too. */
const INSIDE = 3;

/**
 * A text as it is compared: without case, accents or ligatures; a space for each hyphen, apostrophe or other sign. Each
 * character is folded alone, so a place in the folded text is a place in the text (see `marks`).
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(APART, (letter) => LIGATURES[letter] ?? 'σ')
    .replace(SIGNS, ' ');
}

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** The folded words of a text, one space before each. */
const spaced = (text: string): string => ` ${fold(text)}`.replace(/ +/g, ' ').trimEnd();

/** An option's words after a space each; computed once, since a list of 10,000 is searched at each key. */
const folded = new WeakMap<ComboboxOption, { label: string; all: string }>();

function foldedOf(option: ComboboxOption): { label: string; all: string } {
  const known = folded.get(option);
  if (known) return known;
  const { label, detail, keywords } = option;
  const text = spaced(label);
  const more = detail || keywords ? spaced(`${detail ?? ''} ${keywords ?? ''}`) : '';
  const made = { label: text, all: text + more };
  folded.set(option, made);
  return made;
}

/**
 * How well an option answers: 0 when its label begins with the query, 1 when words of its label begin with each word of the
 * query, in any order, 2 when the rest is needed (keywords, the inside of words), -1 when it does not.
 *
 * @param starts the words of the query, a space before each
 */
function rankOf(option: ComboboxOption, query: string, starts: readonly string[]): number {
  const { label, all } = foldedOf(option);
  if (label.startsWith(query)) return 0;
  let rank = 1;
  for (const start of starts) {
    if (label.includes(start)) continue;
    if (!all.includes(start) && (start.length <= INSIDE || !all.includes(start.slice(1))))
      return -1;
    rank = 2;
  }
  return rank;
}

/** The options that answer a query, the best first, else in their own order; those of a group stay together. */
export function search<O extends ComboboxOption>(
  options: readonly O[],
  typed: string,
): readonly O[] {
  const words = wordsOf(typed);
  if (!words.length) return options;
  const starts = words.map((word) => ` ${word}`);
  const query = starts.join('');
  const found: O[][] = [[], [], []];
  for (const option of options) found[rankOf(option, query, starts)]?.push(option);
  return gathered(found.flat(), options);
}

/** Puts groups in the order of the whole list. */
function gathered<O extends ComboboxOption>(found: O[], options: readonly O[]): O[] {
  if (!found.some(({ group }) => group)) return found;
  const order = new Map<string | undefined, number>();
  for (const { group } of options) if (!order.has(group)) order.set(group, order.size);
  const place = ({ group }: O): number => order.get(group) ?? 0;
  return found.sort((a, b) => place(a) - place(b));
}

/**
 * The options that a person has written out: those of this very label, else whatever the accents and the case. Several
 * where they have the same name: which one is meant is not for us to say.
 */
export function exact<O extends ComboboxOption>(options: readonly O[], text: string): readonly O[] {
  const wanted = spaced(text);
  if (!wanted) return [];
  const same = options.filter((option) => foldedOf(option).label === wanted && !option.disabled);
  const literal = same.filter(({ label }) => label === text.trim());
  return literal.length ? literal : same;
}

/** Where the words of a query are in a text, for marking them: `[start, end]` pairs, in order and apart. */
export function marks(text: string, query: string): [number, number][] {
  const places: number[] = [];
  let flat = '';
  let at = 0;
  for (const character of text) {
    const letters = fold(character);
    places.push(...Array<number>(letters.length).fill(at));
    flat += letters;
    at += character.length;
  }
  places.push(text.length);
  const hit = new Uint8Array(text.length);
  for (const word of new Set(wordsOf(query))) {
    const start = findWord(flat, word);
    if (start < 0) continue;
    // A ligature is marked whole, and an accent with its letter.
    let end = start + word.length;
    while (places[end] === places[end - 1]) end++;
    hit.fill(1, places[start], places[end]);
  }
  return rangesOf(hit);
}

function findWord(flat: string, word: string): number {
  const start = ` ${flat}`.indexOf(` ${word}`);
  if (start >= 0 || word.length < INSIDE) return start;
  return flat.indexOf(word);
}

function rangesOf(hit: Uint8Array): [number, number][] {
  const ranges: [number, number][] = [];
  for (let start = hit.indexOf(1); start >= 0;) {
    let end = start;
    while (hit[end]) end++;
    ranges.push([start, end]);
    start = hit.indexOf(1, end);
  }
  return ranges;
}
