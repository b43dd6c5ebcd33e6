import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '@preau/fields/testing.js';
import { fields, toHtml } from '@preau/fields';
import { expect, test } from 'vitest';
import { page } from './testing/render.ts';

// What docs/html-contract.md tells others to write.
const file = readFileSync(join(import.meta.dirname, '../../../docs/html-contract.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(file)?.[1] ?? '';
const light = (html: string): string => canonical(page(html));

test('its HTML is that of a field', () => {
  expect(light(block('html'))).toBe(
    light(
      toHtml(
        fields.text({
          id: 'nom',
          label: 'Nom de naissance',
          hint: 'Comme sur le livret de famille.',
          error: 'Écrivez le nom de naissance.',
          control: { name: 'nom', required: true },
        }),
      ),
    ),
  );
});

test.each([
  { label: 'Nom', hint: '', error: '' },
  { label: 'Nom', hint: '0', error: '' },
  { label: '<b> & "a"', hint: '</p><script>', error: "L'autre" },
])('its PHP writes the same: $label, $hint, $error', ({ label, hint, error }) => {
  const program = `${block('php')}
    echo champ(...json_decode(stream_get_contents(STDIN), true));`;
  const html = execFileSync('php', ['-r', program], {
    encoding: 'utf8',
    input: JSON.stringify({ id: 'nom', label, hint, error, more: { required: true, title: '"' } }),
  });
  const control = { name: 'nom', required: true, title: '"' };
  expect(light(html)).toBe(light(toHtml(fields.text({ id: 'nom', label, hint, error, control }))));
});
