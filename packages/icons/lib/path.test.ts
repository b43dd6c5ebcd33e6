import { expect, it } from 'vitest';
import { pathOf, pathOfAll, type Shape } from './path.ts';

it.each<[Shape, string]>([
  [['circle', { cx: '12', cy: '10', r: '3' }], 'M9 10a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z'],
  [['ellipse', { cx: '12', cy: '5', rx: '9', ry: '3' }], 'M3 5a9 3 0 1 0 18 0a9 3 0 1 0 -18 0z'],
  [['rect', { x: '3', y: '4', width: '18', height: '16' }], 'M3 4h18v16h-18z'],
  [['rect', { width: '2', height: '2' }], 'M0 0h2v2h-2z'],
  [
    ['rect', { x: '6', y: '14', width: '12', height: '8', rx: '1' }],
    'M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1v-6a1 1 0 0 1 1 -1z',
  ],
  [
    ['rect', { x: '0', y: '0', width: '4', height: '10', rx: '9', ry: '3' }],
    'M2 0h0a2 3 0 0 1 2 3v4a2 3 0 0 1 -2 3h0a2 3 0 0 1 -2 -3v-4a2 3 0 0 1 2 -3z',
  ],
  [['line', { x1: '1', y1: '2', x2: '22.5', y2: '.25' }], 'M1 2L22.5 0.25'],
  [['polyline', { points: '1 2, 3 4 5,6' }], 'M1 2L3 4L5 6'],
  [['polygon', { points: '1,2 3,4 5,6' }], 'M1 2L3 4L5 6z'],
  [['path', { d: 'M1 2h3' }], 'M1 2h3'],
])('writes %o', (shape, d) => expect(pathOf(shape)).toBe(d));

it('keeps each start where it was when paths are joined', () => {
  const d = pathOfAll([
    ['path', { d: 'M20 20h1' }],
    ['path', { d: 'm4 6 7.106-3.79a2 2 0 0 1 1.788 0L20 6' }],
    ['path', { d: 'm-.5.25-1-1' }],
    ['path', { d: 'm12 19h3' }],
  ]);
  expect(d).toBe('M20 20h1M4 6l7.106-3.79a2 2 0 0 1 1.788 0L20 6M-.5 .25l-1-1M12 19h3');
});

it.each<[string, Shape]>([
  ['a fill', ['circle', { cx: '1', cy: '1', r: '1', fill: 'currentColor' }]],
  ['a transform', ['path', { d: 'M0 0h1', transform: 'scale(2)' }]],
  ['text', ['text', {}]],
  ['a script', ['path', { d: 'M0 0"/><script>' }]],
  ['a missing number', ['polyline', { points: '1,2 three,4' }]],
])('refuses %s rather than lose it', (_, shape) => expect(() => pathOf(shape)).toThrow());
