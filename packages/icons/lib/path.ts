// SVG shapes as path data, so that an icon is one string: nothing to parse, nothing unsafe to insert.
export type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const geometry: Record<string, readonly string[]> = {
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
};

/** Three decimals are a 1/1000 of a 24 px grid: nobody can see less. */
const round = (value: number): string => String(Math.round(value * 1000) / 1000);
const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/y;
const separator = /[\s,]*/y;

/**
 * A path that starts with a relative `m` starts at the origin only when it is first. Makes that start absolute; the
 * points that follow it were implicit relative lines, so they get their `l`.
 */
function absoluteStart(d: string): string {
  const data = d.trim();
  if (!data.startsWith('m')) return data;
  let index = 1;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = index;
    const found = pattern.exec(data)?.[0];
    if (found === undefined) throw new Error(`no start point in "${d}"`);
    index += found.length;
    return found;
  };
  read(separator);
  const x = read(number);
  read(separator);
  const y = read(number);
  read(separator);
  const rest = data.slice(index);
  return `M${x} ${y}${/^[\d.+-]/.test(rest) ? 'l' : ''}${rest}`;
}

function oval(cx: number, cy: number, rx: number, ry: number): string {
  const arc = `a${at(rx, ry)} 0 1 0`;
  return `M${at(cx - rx, cy)}${arc} ${at(2 * rx, 0)}${arc} ${at(-2 * rx, 0)}z`;
}

function rectangle(x: number, y: number, w: number, h: number, rx: number, ry: number): string {
  const [a, b] = [Math.min(rx, w / 2), Math.min(ry, h / 2)];
  if (!a || !b) return `M${at(x, y)}h${round(w)}v${round(h)}h${round(-w)}z`;
  const corner = (dx: number, dy: number): string => `a${at(a, b)} 0 0 1 ${at(dx, dy)}`;
  const [across, down] = [w - 2 * a, h - 2 * b];
  return [
    `M${at(x + a, y)}h${round(across)}${corner(a, b)}`,
    `v${round(down)}${corner(-a, b)}`,
    `h${round(-across)}${corner(-a, -b)}`,
    `v${round(-down)}${corner(a, -b)}z`,
  ].join('');
}

function polyline(points: string): string {
  const values = points
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const pairs: string[] = [];
  for (let i = 0; i + 1 < values.length; i += 2)
    pairs.push(at(values[i] ?? Number.NaN, values[i + 1] ?? Number.NaN));
  return `M${pairs.join('L')}`;
}

/** The path data of one shape. Throws on what a stroked path cannot say (a fill, a transform, text). */
export function pathOf([tag, attributes]: Shape): string {
  const known = geometry[tag];
  if (!known) throw new Error(`<${tag}> cannot become a path`);
  const strange = Object.keys(attributes).find((name) => !known.includes(name));
  if (strange) throw new Error(`<${tag} ${strange}> would be lost in a path`);
  const n = (name: string, fallback = 0): number => Number(attributes[name] ?? fallback);
  const write: Record<string, () => string> = {
    path: () => absoluteStart(attributes.d ?? ''),
    circle: () => oval(n('cx'), n('cy'), n('r'), n('r')),
    ellipse: () => oval(n('cx'), n('cy'), n('rx'), n('ry')),
    // A radius given on one axis holds for both.
    rect: () =>
      rectangle(n('x'), n('y'), n('width'), n('height'), n('rx', n('ry')), n('ry', n('rx'))),
    line: () => `M${at(n('x1'), n('y1'))}L${at(n('x2'), n('y2'))}`,
    polyline: () => polyline(attributes.points ?? ''),
    polygon: () => `${polyline(attributes.points ?? '')}z`,
  };
  const d = write[tag]?.() ?? '';
  if (!/^M[\d\s.,+\-a-z]+$/i.test(d) || d.includes('NaN')) throw new Error(`bad <${tag}>: "${d}"`);
  return d;
}

export const pathOfAll = (shapes: readonly Shape[]): string => shapes.map(pathOf).join('');
