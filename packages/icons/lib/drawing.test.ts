// The browser is the judge: on a fine grid of points, our one path must ink the same ones as Lucide's shapes.
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readChosen, readDrawn, readIcons, readShapes } from './icons.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}, 60_000);
afterAll(() => browser.close());
// Thousands of points for each icon, in a browser that shares its machine.
vi.setConfig({ testTimeout: 60_000 });

it('draws each icon as Lucide does', async () => {
  const [icons, chosen, shapes] = await Promise.all([readIcons(), readChosen(), readShapes()]);
  const taken = icons.filter(({ name }) => name in chosen);
  const drawings = taken.map(({ name, d }) => ({
    name,
    theirs: shapes[chosen[name]?.lucide ?? ''] ?? [],
    ours: [['path', { d }]] as const,
  }));
  const page = await browser.newPage();
  const measured = await page.evaluate((list) => {
    const create = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag);
    const svg = document.body.appendChild(create('svg')) as SVGSVGElement;
    svg.style.strokeWidth = '2';
    svg.style.strokeLinecap = svg.style.strokeLinejoin = 'round';
    const points: DOMPoint[] = [];
    for (let x = 0.13; x < 24; x += 0.5)
      for (let y = 0.13; y < 24; y += 0.5) points.push(new DOMPoint(x, y));
    const inked = (nodes: (typeof list)[number]['theirs' | 'ours']): boolean[] => {
      const shapes = nodes.map(([tag, attributes]) => {
        const shape = svg.appendChild(create(tag)) as SVGGeometryElement;
        for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
        return shape;
      });
      return points.map((point) => shapes.some((shape) => shape.isPointInStroke(point)));
    };
    return list.map(({ name, theirs, ours }) => {
      const [wanted, got] = [inked(theirs), inked(ours)];
      const differences = wanted.filter((ink, index) => ink !== got[index]).length;
      return { name, ink: wanted.filter(Boolean).length, differences };
    });
  }, drawings);
  expect(measured).toHaveLength(Object.keys(chosen).length);
  expect(measured.filter(({ ink }) => ink < 20)).toEqual([]);
  // One point or two may fall on the very edge of a curve.
  expect(measured.filter(({ differences }) => differences > 2)).toEqual([]);
});

it('keeps our own drawings within the grid, its margin and Lucide’s weight of ink', async () => {
  const [icons, drawn] = await Promise.all([readIcons(), readDrawn()]);
  const page = await browser.newPage();
  const boxes = await page.evaluate(
    (list) => {
      const create = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag);
      const svg = document.body.appendChild(create('svg'));
      return list.map(({ name, d }) => {
        const path = svg.appendChild(create('path')) as SVGPathElement;
        path.setAttribute('d', d);
        const { x, y, width, height } = path.getBBox();
        return { name, x, y, end: x + width, bottom: y + height, ink: path.getTotalLength() };
      });
    },
    icons.filter(({ name }) => name in drawn),
  );
  expect(boxes).toHaveLength(Object.keys(drawn).length);
  for (const { name, x, y, end, bottom, ink } of boxes) {
    expect(Math.min(x, y), name).toBeGreaterThanOrEqual(2);
    expect(Math.max(end, bottom), name).toBeLessThanOrEqual(22);
    expect(ink, name).toBeGreaterThan(40);
    expect(ink, name).toBeLessThan(140);
  }
});
