// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import { fields, type Kind } from './fields.ts';
import { toHtml } from './node.ts';
import { canonical } from './testing.ts';

const dom = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('the HTML of a text is what one writes by hand', () => {
  const html = toHtml(
    fields.text({
      id: 'nom',
      label: 'Nom',
      hint: 'Le vôtre.',
      error: 'Écrivez-le.',
      control: { name: 'nom', required: true },
    }),
  );
  expect(html).toBe(
    '<preau-field><label for="nom">Nom</label><p slot="hint" id="nom-hint">Le vôtre.</p>' +
      '<input type="text" name="nom" required id="nom" aria-describedby="nom-hint nom-error" aria-invalid="true">' +
      '<p slot="error" id="nom-error">Écrivez-le.</p></preau-field>',
  );
});

test('every kind has its cases', () => {
  const kinds = new Set(cases.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual((Object.keys(fields) as Kind[]).sort());
});

test.each(cases)('$name: whole, with nothing for a script to fill in', ({ kind, words }) => {
  const document = dom(toHtml(fields[kind](words)));
  const { body } = document;
  expect(document.querySelector('script')).toBeNull();
  const controls = [...body.querySelectorAll('input, select, textarea')];
  expect(controls.length).toBeGreaterThan(0);
  for (const control of controls) {
    const labels = body.querySelectorAll(`label[for="${control.id}"]`);
    expect(labels.length, 'labels').toBe(1);
    expect(control.hasAttribute('aria-invalid')).toBe(!!words.error);
  }
  const described = [...body.querySelectorAll('[aria-describedby]')].flatMap((node) =>
    (node.getAttribute('aria-describedby') ?? '').split(' '),
  );
  const says = [...body.querySelectorAll('[slot=hint], [slot=error], [slot=valid]')];
  expect(described.filter((id) => id !== 'ailleurs').sort()).toEqual(
    says.map(({ id }) => id).sort(),
  );
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('two renderings compare by what an author wrote, not by what a framework adds', () => {
  const of = (html: string) => canonical(dom(html).body);
  expect(
    of(
      '<p b="1" a="2" class="x ng-valid" _ngcontent-abc data-v-12 ng-version="1"><!--v-if--> Un <i></i></p>',
    ),
  ).toBe(of('<p a="2" b="1" class="x">Un\n<i></i></p>'));
  expect(of('<p a="2">Un</p>')).not.toBe(of('<p a="1">Un</p>'));
  expect(of('<p>Un</p>')).not.toBe(of('<p>Deux</p>'));
  expect(of('<p><i></i>Un</p>')).not.toBe(of('<p>Un<i></i></p>'));
});
