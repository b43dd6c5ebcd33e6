import { expect, test } from 'vitest';
import { checkFile, safeName, showSize, sniff } from './files.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test('the content says what a file is', () => {
  expect(sniff(Buffer.from('%PDF-1.4'))).toBe('application/pdf');
  expect(sniff(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
  expect(sniff(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png');
});

test.each(['<html>', 'MZ\x90', 'PK\x03\x04', 'GIF89a', ' %PDF-1.4', '%PDF', ''])(
  '%j is none of them',
  (start) => {
    expect(sniff(Buffer.from(start, 'latin1'))).toBeNull();
  },
);

test('a refusal says why', () => {
  const file = { name: 'a.pdf', content: Buffer.from('%PDF-1.4'), tooLarge: false };
  expect(checkFile(file)).toEqual({ info: { name: 'a.pdf', type: 'application/pdf', size: 8 } });
  const refusal = (changes: Partial<typeof file>): string =>
    JSON.stringify(checkFile({ ...file, ...changes }));
  expect(refusal({ tooLarge: true })).toMatch(/"message":".*dépasse 5 Mo/);
  expect(refusal({ content: Buffer.alloc(0) })).toMatch(/"message":".*vide/);
  expect(refusal({ content: Buffer.from('MZ') })).toMatch(/"message":".*ni un PDF/);
});

test.each([
  ['C:\\Users\\zoe\\bail.pdf', 'bail.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['fac\u202Efdp.exe', 'facfdp.exe'],
  ['a"b\r\nc.pdf', 'abc.pdf'],
  ['e\u0301tat.pdf', 'état.pdf'],
  ['', 'document'],
])('%j is kept as %j', (name, kept) => {
  expect(safeName(name)).toBe(kept);
});

test('sizes are written in French', () => {
  expect(showSize(1_300_000)).toBe('1,2\u202FMo');
  expect(showSize(5 * 1024 * 1024)).toBe('5\u202FMo');
  expect(showSize(2048)).toBe('2\u202FKo');
  expect(showSize(3)).toBe('1\u202FKo');
});
