import { canonical } from '@preau/fields/testing.js';
import { describe, expect, test } from 'vitest';
import { htmlOf, page, twig } from './testing/render.ts';
import { all, whole } from './testing/whole.ts';

const row = '{{ form_row(form.reponse) }}';
const rendered = await twig({
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
});
const bodyOf = (name: string): HTMLElement => page(htmlOf(rendered, name));

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
