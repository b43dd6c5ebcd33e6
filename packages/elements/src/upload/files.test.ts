import { assert } from '@open-wc/testing';
import { bytesOf, judge, readable, type Rules, weightsIn } from './files.js';

const NONE: Rules = { accept: '', maxSize: 0, maxTotal: 0, maxFiles: 0 };
const file = (name: string, size = 1, type = '') =>
  new File([new Uint8Array(size)], name, { type });
const verdict = (rules: Partial<Rules>, ...files: File[]) => judge(files, { ...NONE, ...rules });

describe('the files of an upload', () => {
  it('are judged by their type, as the browser does for what it lets choose', () => {
    const accept = '.PDF, image/*,text/csv';
    const right = [file('a.pdf'), file('A.PDF', 1, 'application/pdf'), file('b', 1, 'image/png')];
    assert.deepEqual(verdict({ accept }, ...right, file('c.csv', 1, 'text/csv'), file('d.heic')), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(
      verdict({ accept }, file('pdf'), file('a.pdf.exe'), file('e.txt', 1, 'text/plain')),
      ['type', 'type', 'type'],
    );
  });

  it('are judged by their weight, alone and together, and by their number', () => {
    assert.deepEqual(verdict({ maxSize: 5 }, file('a', 5), file('b', 6), file('c', 0)), [
      undefined,
      'size',
      'empty',
    ]);
    assert.deepEqual(
      verdict({ maxTotal: 10 }, file('a', 6), file('b', 6), file('c', 4)),
      [undefined, 'total', undefined],
      'the lighter one has the room',
    );
    assert.deepEqual(verdict({ maxFiles: 1 }, file('a', 0), file('b'), file('c')), [
      'empty',
      undefined,
      'count',
    ]);
  });

  const weights: [string, number][] = [
    ['5000000', 5_000_000],
    ['5 Mo', 5_000_000],
    ['1,5Mo', 1_500_000],
    ['500 kB', 500_000],
    ['2G', 2_000_000_000],
    ['beaucoup', 0],
    ['', 0],
  ];
  for (const [text, bytes] of weights)
    it(`reads « ${text} » as ${bytes} bytes`, () => {
      assert.equal(bytesOf(text), bytes);
    });

  const words: [number, string][] = [
    [0, '0 o'],
    [999, '999 o'],
    [345_678, '346 ko'],
    [1_240_000, '1,2 Mo'],
    [7_000_000_000_000, '7 000 Go'],
  ];
  for (const [bytes, text] of words)
    it(`writes ${bytes} bytes as « ${text} »`, () => {
      assert.equal(weightsIn('fr')(bytes).replace(/\s/g, ' ').replace('octets', 'o'), text);
    });

  it('have names without tricks of direction, and of a length that can be read', () => {
    assert.equal(readable('annexe\u202Efdp.exe'), 'annexefdp.exe');
    assert.equal(readable('\u2066a\u2069.pdf'), 'a.pdf');
    assert.equal(readable('élève 😀.pdf'), 'élève 😀.pdf');
    const long = readable(`${'a'.repeat(10_000)}.pdf`);
    assert.lengthOf(long, 80);
    assert.match(long, /^a+…a+\.pdf$/);
  });
});
