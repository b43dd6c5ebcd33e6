import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { htmlOf, page, twig } from './testing/render.ts';
import { all, CONTROLS, whole } from './testing/whole.ts';

const names = htmlOf(await twig({ names: { names: true } }), 'names').split(' ');
/** Each core type in each state: `text/lean`, `text/error`… */
const states = names.filter((name) => /^[^/]+\/[^/]+$/.test(name) && !name.startsWith('like/'));
const rendered = await twig(Object.fromEntries(states.map((name) => [name, { form: name }])));
const bodyOf = (name: string): HTMLElement => page(htmlOf(rendered, name));

test('every core type of Symfony is tried', () => {
  const types = new Set(states.map((name) => name.split('/')[0]));
  for (const type of [
    ...['text', 'textarea', 'email', 'integer', 'money', 'number', 'password', 'percent', 'search'],
    ...['url', 'range', 'tel', 'color', 'choice', 'enum', 'country', 'language', 'locale'],
    ...['timezone', 'currency', 'date', 'birthday', 'datetime', 'time', 'week', 'dateinterval'],
    ...['checkbox', 'radio', 'file'],
  ])
    expect(types).toContain(type);
});

describe.each(states)('%s', (name) => {
  const state = name.split('/')[1];

  test('is whole, with nothing for a script to fill in', () => {
    const body = bodyOf(name);
    whole(body);
    const controls = all(body, CONTROLS);
    expect(controls.length).toBeGreaterThan(0);
    const wrong = state === 'error' || state === 'hostile';
    for (const control of controls) {
      expect(control.getAttribute('aria-invalid')).toBe(wrong ? 'true' : null);
      expect(control.hasAttribute('disabled')).toBe(state === 'disabled');
      if (state === 'lean') expect(control.hasAttribute('required')).toBe(false);
    }
    expect(all(body, '[slot=hint]').length).toBe(state === 'lean' || state === 'disabled' ? 0 : 1);
    expect(all(body, 'preau-error-summary a').length).toBe(
      { error: 2, hostile: 1 }[state ?? ''] ?? 0,
    );
  });

  test('says in HTML what was said in texts', () => {
    const body = bodyOf(name);
    expect(all(body, 'script, img, b').length).toBe(0);
    const label = state === 'hostile' ? 'Qu’est-ce que « <b> & "a" » ?' : 'Réponse';
    const question = all(body, 'legend, label').find((node) => node.textContent === label);
    expect(question).toBeDefined();
    if (state !== 'error') return;
    const said = body.querySelector('[slot=error]');
    expect(said?.textContent).toBe('Donnez une autre réponse.  Et plus longue.');
    expect(said?.querySelectorAll('br').length).toBe(1);
    expect(body.querySelector('preau-error-summary h2')?.textContent).toBe('2 erreurs à corriger');
    expect(body.querySelector('preau-error-summary a')?.textContent).toBe(
      'Réponse : Donnez une autre réponse.',
    );
  });

  if (state === 'error')
    test('has nothing that axe refuses', async () => {
      document.title = 'Formulaire';
      document.documentElement.lang = 'fr';
      document.body.innerHTML = `<main><h1>Formulaire</h1>${htmlOf(rendered, name)}</main>`;
      // A few options are enough, and fast.
      for (const option of all(document.body, 'select option:nth-child(n+20)')) option.remove();
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([]);
    });
});

test('each field is in the tag that fits it', () => {
  const tags = states
    .filter((name) => name.endsWith('/lean'))
    .map((name) => {
      const control = bodyOf(name).querySelector('form > div > preau-error-summary + *');
      const type = control?.querySelector(CONTROLS);
      return `${name.replace('/lean', '')}: ${control?.localName ?? ''} ${type?.getAttribute('type') ?? type?.localName ?? ''}`;
    });
  expect(tags.join('\n')).toMatchInlineSnapshot(`
    "text: preau-field text
    textarea: preau-field textarea
    email: preau-field email
    integer: preau-field number
    money: preau-field text
    number: preau-field text
    number_html5: preau-field number
    password: preau-password password
    percent: preau-field text
    search: preau-field search
    url: preau-field text
    range: preau-range range
    tel: preau-field tel
    color: preau-field color
    choice: preau-field select
    choice_multiple: preau-field select
    choice_groups: preau-field select
    choice_expanded: preau-choices radio
    choice_expanded_multiple: preau-choices checkbox
    enum: preau-field select
    country: preau-field select
    language: preau-field select
    locale: preau-field select
    timezone: preau-field select
    currency: preau-field select
    date: preau-date date
    date_text: preau-date text
    date_choice: preau-choices select
    date_own_format: preau-field text
    birthday: preau-date text
    datetime: preau-field datetime-local
    datetime_parts: preau-choices date
    datetime_text: preau-choices text
    datetime_choice: preau-choices select
    time: preau-field time
    time_choice: preau-choices select
    time_text: preau-choices text
    week: preau-field week
    week_choice: preau-choices select
    dateinterval: preau-choices select
    dateinterval_integer: preau-choices number
    dateinterval_text: preau-field text
    checkbox: preau-choice checkbox
    radio: preau-choice radio
    file: preau-upload file
    file_multiple: preau-upload file
    uuid: preau-field text"
  `);
});
