import axe from 'axe-core';
import { canonical } from '@preau/fields/testing.js';
import { type Attributes, fields, type HtmlNode, type Kind, toHtml } from '@preau/fields';
import { describe, expect, test } from 'vitest';
import { htmlOf, type Job, page, type Rendered, twig } from './testing/render.ts';

const names = htmlOf(await twig({ names: { names: true } }), 'names').split(' ');
/** Each core type in each state: `text/lean`, `text/error`… */
const states = names.filter((name) => /^[^/]+\/[^/]+$/.test(name) && !name.startsWith('like/'));

const row = '{{ form_row(form.reponse) }}';
const jobs: Record<string, Job> = {
  ...Object.fromEntries(states.map((name) => [name, { form: name }])),
  ...Object.fromEntries(
    names
      .filter((name) => name.startsWith('like/'))
      .map((name) => [name, { form: name, source: row }]),
  ),
  registration: { form: 'registration' },
  refused: {
    form: 'registration',
    sent: {
      courriel: 'x',
      mdp: { first: 'a', second: 'b' },
      naissance: { day: '1' },
      pieces: ['Livret', ''],
    },
  },
  english: { form: 'registration', locale: 'en', sent: {} },
  forged: { form: 'registration', sent: { _token: 'none' } },
  accepted: {
    form: 'registration',
    sent: {
      nom: 'Martin',
      courriel: 'a@exemple.fr',
      langue: 'ar',
      naissance: { day: '27', month: '3', year: '2014' },
      adresse: { voie: '1 rue des Écoles', ville: 'Nantes' },
      mdp: { first: 'sésame', second: 'sésame' },
      pieces: ['Livret'],
    },
  },
  unread: { form: 'refused', sent: { age: 'douze', jour: 'demain', classe: 'hors' } },
  options: { form: 'options' },
  together: { form: 'together' },
  people: { form: 'people' },
  parts: {
    form: 'text/error',
    source: `<preau-field>{{ form_label(form.reponse) }}{{ form_help(form.reponse) }}{{ form_widget(form.reponse) }}
      {{- form_errors(form.reponse) }}</preau-field>`,
  },
  whole: { form: 'text/error', source: row },
  words: {
    form: 'text/lean',
    source: `{{ form_row(form.reponse, {
      label: 'Âge', help: 'En années.', row_attr: {suffix: 'ans', class: 'x'}, attr: {size: 3}
    }) }}`,
  },
  level: { form: 'text/error', source: '{{ form_errors(form, {level: 3}) }}' },
};

const rendered: Map<string, Rendered> = await twig(jobs);
const bodyOf = (name: string): HTMLElement => page(htmlOf(rendered, name));
const all = <T extends Element = Element>(root: Element, selector: string): T[] => [
  ...root.querySelectorAll<T>(selector),
];
const CONTROLS = 'input:not([type=hidden]), select, textarea';

/** What HTML in which nothing is left to a script has. */
function whole(body: HTMLElement): void {
  const ids = all(body, '[id]').map(({ id }) => id);
  expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
  for (const control of all(body, CONTROLS)) {
    const labels = all(body, `label[for="${control.id}"]`).length;
    expect(labels, `one label for ${control.id}`).toBe(control.hasAttribute('aria-label') ? 0 : 1);
  }
  for (const label of all<HTMLLabelElement>(body, 'label'))
    expect(ids, 'a label is of a control').toContain(label.htmlFor);
  for (const fieldset of all(body, 'fieldset'))
    expect(fieldset.firstElementChild?.localName, 'a group has its question').toBe('legend');
  const described = all(body, '[aria-describedby]').flatMap((node) =>
    (node.getAttribute('aria-describedby') ?? '').split(' '),
  );
  for (const id of described.filter((one) => one !== 'ailleurs')) expect(ids).toContain(id);
  for (const { id } of all(body, '[id$="-hint"], [id$="-error"], [id$="-valid"]'))
    expect(described, 'what is said is of a control').toContain(id);
  for (const link of all(body, 'preau-error-summary a')) {
    const control = body.querySelector(link.getAttribute('href') ?? '');
    expect(control?.matches(CONTROLS), 'a problem leads to a control').toBe(true);
  }
}

/** `required="required"` and `required` are the same in HTML. */
function light(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const node of all(copy, '[multiple], [disabled]'))
    for (const name of ['multiple', 'disabled'])
      if (node.hasAttribute(name)) node.setAttribute(name, '');
  return canonical(copy);
}

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

const required: Attributes = { name: 'f[reponse]', required: true };
const said = { id: 'f_reponse', label: 'Nom', hint: 'Le vôtre.' };
const classes = [
  { value: '6e', label: 'Sixième' },
  { value: '5e', label: 'Cinquième' },
  { value: '4e', label: 'Quatrième' },
];
/** What each kind of `@preau/fields` gives for the field that `forms.php` describes to Symfony. */
const LIKE: Record<Kind, (error: string | undefined) => HtmlNode> = {
  text: (error) =>
    fields.text({
      id: 'f_reponse',
      label: 'Montant',
      error,
      prefix: '±',
      suffix: '€',
      valid: 'Le montant est dans le barème.',
      control: { name: 'f[reponse]', inputmode: 'decimal', maxlength: 8 },
      host: { counter: '6' },
    }),
  textarea: (error) =>
    fields.textarea({ ...said, error, control: { ...required, rows: 3, value: 'Arachide' } }),
  select: (error) =>
    fields.select({
      ...said,
      error,
      options: [{ value: '', label: 'Choisissez' }, ...classes],
      value: '5e',
      control: required,
    }),
  combobox: (error) =>
    fields.combobox({
      ...said,
      error,
      options: [{ label: 'Collège', options: classes }],
      value: ['5e'],
      control: { ...required, name: 'f[reponse][]', multiple: true },
    }),
  suggest: (error) =>
    fields.suggest({
      ...said,
      error,
      suggestions: ['Amiens', 'Besançon'],
      control: { ...required, value: 'Amiens' },
    }),
  choice: (error) =>
    fields.choice({ ...said, error, control: { ...required, value: 'oui', checked: true } }),
  choices: (error) =>
    fields.choices({
      ...said,
      error,
      choices: [
        { value: 'de', label: 'Allemand' },
        { value: 'ar', label: 'Arabe', hint: 'Au lycée Jean-Moulin.' },
      ],
      value: 'ar',
      control: required,
      host: { inline: true },
    }),
  switch: (error) =>
    fields.switch({ ...said, error, control: { ...required, value: 'oui', checked: true } }),
  password: (error) =>
    fields.password({
      ...said,
      error,
      control: { ...required, autocomplete: 'new-password' },
      rules: [
        { words: '12 caractères au moins', minlength: 12 },
        { words: 'un chiffre au moins', pattern: '[0-9]' },
      ],
    }),
  code: (error) => fields.code({ ...said, error, control: required }),
  date: (error) =>
    fields.date({
      ...said,
      error,
      control: { ...required, min: '2026-09-01', value: '2026-09-02' },
      host: { closed: '6 7' },
    }),
  upload: (error) =>
    fields.upload({
      ...said,
      error,
      control: { ...required, name: 'f[reponse][]', accept: '.pdf', multiple: true },
      host: { 'max-files': 6 },
    }),
  range: (error) =>
    fields.range({
      ...said,
      error,
      control: { name: 'f[reponse]', min: 0, max: 90, value: 30 },
      host: { unit: 'minute' },
    }),
};

test.each(
  (Object.keys(LIKE) as Kind[]).flatMap((kind) => [
    { kind, error: undefined },
    { kind, error: 'Donnez une autre réponse.' },
  ]),
)('$kind, error $error: the same HTML as everywhere', ({ kind, error }) => {
  const body = bodyOf(`like/${kind}${error ? '/error' : ''}`);
  // Symfony keeps its own ids: those of the answers, and that of the group.
  body.querySelector('fieldset')?.removeAttribute('id');
  for (const [theirs, ours] of [
    ['f_reponse_0', 'f_reponse'],
    ['f_reponse_1', 'f_reponse-2'],
  ] as const) {
    for (const node of all(body, `[id^="${theirs}"]`)) node.id = node.id.replace(theirs, ours);
    for (const name of ['for', 'aria-describedby'])
      for (const node of all(body, `[${name}^="${theirs}"]`))
        node.setAttribute(name, (node.getAttribute(name) ?? '').replace(theirs, ours));
  }
  expect(light(body)).toBe(light(page(toHtml(LIKE[kind](error)))));
});

/** The problems of a summary: what each says, and where it leads. */
const problemsOf = (body: Element): [string, string | null][] =>
  all(body, 'preau-error-summary li').map((item) => [
    item.textContent,
    item.querySelector('a')?.getAttribute('href') ?? null,
  ]);

describe('a whole form', () => {
  test.each(['registration', 'refused', 'english', 'forged', 'accepted', 'options', 'people'])(
    'is whole: %s',
    (name) => {
      whole(bodyOf(name));
    },
  );

  test('is in a tag that checks it, with an empty summary for it to fill', () => {
    const body = bodyOf('registration');
    expect(body.querySelector('preau-form')?.getAttribute('draft')).toBe('inscription');
    expect(body.querySelector('preau-form > form')?.hasAttribute('novalidate')).toBe(true);
    expect(body.querySelector('preau-error-summary')?.childNodes.length).toBe(0);
    expect(all(body, 'input[type=hidden]').map((node) => node.getAttribute('name'))).toEqual([
      'inscription[origine]',
      'inscription[_token]',
    ]);
  });

  test('has buttons of each look', () => {
    const buttons = all<HTMLButtonElement>(bodyOf('registration'), 'preau-button > button');
    expect(
      buttons.map((one) => [one.type, one.parentElement?.getAttribute('variant'), one.disabled]),
    ).toEqual([
      ['submit', null, false],
      ['submit', 'secondary', false],
      ['reset', 'secondary', false],
      ['button', 'tertiary', true],
    ]);
    expect(buttons.map(({ formNoValidate }) => formNoValidate)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test('that was refused says everything to correct, once at its top and once at each field', () => {
    expect(rendered.get('refused')?.valid).toBe(false);
    const body = bodyOf('refused');
    expect(body.querySelector('h2[tabindex="-1"][autofocus]')?.textContent).toBe(
      '8 erreurs à corriger',
    );
    expect(problemsOf(body)).toEqual([
      ['Nom de naissance : Cette valeur ne doit pas être vide.', '#inscription_nom'],
      ["Courriel : Cette valeur n'est pas une adresse email valide.", '#inscription_courriel'],
      [
        'Courriel : Cette chaîne est trop courte. Elle doit avoir au minimum 6 caractères.',
        '#inscription_courriel',
      ],
      ['Langue vivante : Cette valeur ne doit pas être vide.', '#inscription_langue_0'],
      [
        'Date de naissance : Veuillez entrer une date de naissance valide.',
        '#inscription_naissance_day',
      ],
      ['Numéro et voie : Cette valeur ne doit pas être vide.', '#inscription_adresse_voie'],
      ['Mot de passe : Les deux mots de passe ne sont pas les mêmes.', '#inscription_mdp_first'],
      ['Pièces (2) : Cette valeur ne doit pas être vide.', '#inscription_pieces_1'],
    ]);
    const invalid = all(body, '[aria-invalid=true]').map(({ id }) =>
      id.replace('inscription_', ''),
    );
    expect(invalid).toEqual([
      ...['nom', 'courriel', 'langue_0', 'langue_1'],
      ...['naissance_day', 'naissance_month', 'naissance_year', 'adresse_voie'],
      ...['mdp_first', 'pieces_1'],
    ]);
    const email = body.querySelector<HTMLInputElement>('#inscription_courriel');
    expect(email?.value).toBe('x');
    expect(email?.getAttribute('aria-describedby')).toBe('inscription_courriel-error');
  });

  test('speaks English', () => {
    const body = bodyOf('english');
    expect(body.querySelector('h2')?.textContent).toBe('4 errors to correct');
    expect(problemsOf(body)[0]?.[0]).toBe('Nom de naissance: This value should not be blank.');
    expect(all(body, 'preau-date label').map((label) => label.textContent)).toEqual([
      'Day',
      'Month',
      'Year',
    ]);
    expect(body.querySelector('[for=inscription_mdp_second]')?.textContent).toBe(
      'Mot de passe (again)',
    );
  });

  test('says what is wrong with none of its fields', () => {
    const [first] = problemsOf(bodyOf('forged'));
    expect(first).toEqual(['Le jeton CSRF est invalide. Veuillez renvoyer le formulaire.', null]);
  });

  test('is accepted', () => {
    expect(rendered.get('accepted')?.valid).toBe(true);
    expect(problemsOf(bodyOf('accepted'))).toEqual([]);
  });

  test('gives back what could not be read', () => {
    const body = bodyOf('unread');
    expect(problemsOf(body)).toEqual([
      ['Âge : Veuillez saisir un entier.', '#r_age'],
      ['Jour : Veuillez entrer une date valide.', '#r_jour'],
      ['Classe : Le choix sélectionné est invalide.', '#r_classe'],
    ]);
    expect(body.querySelector('#r_age')?.getAttribute('value')).toBe('douze');
  });
});

describe('groups', () => {
  test('are asked by their legend', () => {
    const body = bodyOf('registration');
    const legends = all(body, 'legend').map((legend) => legend.textContent);
    expect(legends).toEqual(['Langue vivante', 'Date de naissance', 'Adresse', 'Pièces']);
    const address = body.querySelector('#inscription_adresse')?.closest('fieldset');
    expect(address?.getAttribute('aria-describedby')).toBe('inscription_adresse-hint');
  });

  test('repeat a password under two names, both new', () => {
    const body = bodyOf('registration');
    const passwords = all(body, '[type=password]');
    expect(passwords.map((one) => one.getAttribute('autocomplete'))).toEqual([
      'new-password',
      'new-password',
    ]);
    expect(all(body, 'preau-password label').map((label) => label.textContent)).toEqual([
      'Mot de passe',
      'Mot de passe (une seconde fois)',
    ]);
    expect(passwords[0]?.getAttribute('aria-describedby')).toBe('inscription_mdp_first-hint');
  });

  test('number the entries of a collection, and hold what a new one is made of', () => {
    const body = bodyOf('people');
    expect(all(body, 'legend').map((legend) => legend.textContent)).toEqual([
      'Responsables <1>',
      'Responsables <1> (1)',
      'Responsables <1> (2)',
    ]);
    const prototype = body.querySelector('#p_people')?.getAttribute('data-prototype') ?? '';
    const entry = page(
      prototype
        .replaceAll('__name__label__', 'Responsables &lt;1> (1)')
        .replaceAll('__name__', '0'),
    );
    entry.querySelector('input')?.setAttribute('value', 'Ada');
    expect(canonical(entry)).toBe(
      canonical(page(body.querySelector('#p_people > fieldset')?.outerHTML ?? '')),
    );
  });
});

describe('options', () => {
  const field = (name: string): Element | null | undefined =>
    bodyOf('options').querySelector(`#o_${name}`)?.parentElement;

  test('of the form are on its tag', () => {
    const form = bodyOf('options').querySelector('form');
    expect(form?.getAttribute('action')).toBe('/a?b=1&c=2');
    expect(form?.querySelector<HTMLInputElement>('[name=_method]')?.value).toBe('PUT');
  });

  test('of a label: its format, its HTML, none, its translation', () => {
    expect(field('format')?.querySelector('label')?.textContent).toBe('champ.format');
    expect(field('nameless')?.querySelector('label')).toBeNull();
    const label = field('raw')?.querySelector('label');
    expect(label?.innerHTML).toBe('Nom <small>(facultatif)</small>');
    expect(label?.className).toBe('grand');
    expect(field('untranslated')?.querySelector('label')?.textContent).toBe('Jour');
  });

  test('of the control, of its help and of the tag around it', () => {
    const control = field('raw')?.querySelector('input');
    expect(control?.className).toBe('champ');
    expect(control?.getAttribute('data-x')).toBe('"><b>');
    expect(control?.readOnly).toBe(true);
    expect(control?.getAttribute('aria-describedby')).toBe('ailleurs o_raw-hint');
    const hint = field('raw')?.querySelector('[slot=hint]');
    expect(hint?.className).toBe('aide');
    expect(hint?.querySelector('a')?.textContent).toBe('l’aide');
    expect(field('raw')?.className).toBe('ligne');
    expect(field('raw')?.getAttribute('counter')).toBe('');
    expect(field('raw')?.hasAttribute('hidden')).toBe(false);
  });

  test('put short fields side by side, under one question', () => {
    const fieldset = bodyOf('options').querySelector('preau-choices > #o_together');
    expect(all(fieldset as Element, ':scope > *').map(({ localName }) => localName)).toEqual([
      'legend',
      'preau-field',
      'preau-field',
    ]);
  });

  test('put the errors of short fields under their question', () => {
    const body = bodyOf('together');
    whole(body);
    const group = body.querySelector('#o_together');
    expect(group?.getAttribute('aria-describedby')).toBe('o_together-error');
    expect(group?.querySelectorAll('[slot=error]').length).toBe(1);
    expect(group?.querySelector('[slot=error]')?.innerHTML).toBe(
      'Donnez les deux. <br> Taille&nbsp;: En &lt;centimètres&gt;.',
    );
    const size = body.querySelector('#o_together_taille');
    expect(size?.getAttribute('aria-invalid')).toBe('true');
    expect(size?.hasAttribute('aria-describedby')).toBe(false);
  });

  test('can be given in the template', () => {
    const body = bodyOf('words');
    expect(body.querySelector('preau-field.x > [slot=suffix]')?.textContent).toBe('ans');
    expect(body.querySelector('label')?.textContent).toBe('Âge');
    expect(body.querySelector('input[size="3"]')?.getAttribute('aria-describedby')).toBe(
      'f_reponse-hint',
    );
  });

  test('give the heading of the summary its level', () => {
    expect(bodyOf('level').querySelector('preau-error-summary > h3')).not.toBeNull();
  });
});

test('the parts of a row, one by one, are the row', () => {
  expect(canonical(bodyOf('parts'))).toBe(canonical(bodyOf('whole')));
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
