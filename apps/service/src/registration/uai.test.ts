import { describe, expect, test } from 'vitest';
import { checkUai, cleanUai, uaiKey } from './uai.ts';

const PUBLISHED = [
  '0951099D',
  '0750654D',
  '0752524L',
  '0920131T',
  '9760371Z',
  '9730570G',
  '0601551K',
  '0350044H',
];

describe('the code of a school', () => {
  test.each(PUBLISHED)('%s, published, is valid', (code) => {
    expect(checkUai(code)).toBe('valid');
  });

  test.each(['6200001', '7200001', '9710001'])(
    '%s with its key is valid: Corsica and overseas have their own numbers',
    (digits) => {
      expect(checkUai(digits + uaiKey(digits))).toBe('valid');
    },
  );

  test('any single wrong digit and any swap of neighbours is noticed', () => {
    for (const code of PUBLISHED) {
      for (let index = 0; index < 7; index += 1) {
        for (const digit of '0123456789') {
          if (digit === code[index]) continue;
          expect(checkUai(code.slice(0, index) + digit + code.slice(index + 1))).toBe('doubtful');
        }
        const swapped = [...code];
        [swapped[index], swapped[index + 1]] = [code[index + 1] ?? '', code[index] ?? ''];
        if (index < 6 && code[index] !== code[index + 1])
          expect(checkUai(swapped.join(''))).toBe('doubtful');
      }
    }
  });

  test.each([
    ['0951099I', 'doubtful'], // a letter that is never a key
    ['0990001A', 'doubtful'], // a department that does not exist
    ['951099D', 'malformed'],
    ['0951099', 'malformed'],
    ['0951099DD', 'malformed'],
    ['O951099D', 'malformed'],
    ['', 'malformed'],
  ])('%s is %s', (code, verdict) => {
    expect(checkUai(code)).toBe(verdict);
  });

  test.each(['0951099d', ' 095 1099 D ', '095.1099-d', '0951099\u00A0D'])(
    '%j is copied in many ways',
    (input) => {
      expect(cleanUai(input)).toBe('0951099D');
    },
  );
});
