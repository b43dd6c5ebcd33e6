import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../testing/client.ts';
import { controlGroups, type Control } from '../views/controls.ts';
import { namesOf, STEPS, type AnyStep } from './flow.ts';
import { guardians } from './steps/guardians.ts';
import { options } from './steps/options.ts';
import { pupil } from './steps/pupil.ts';
import { school } from './steps/school.ts';
import { pick, type Values } from './values.ts';

const context = { today: '2026-11-23' };

function values(step: AnyStep, changes: Record<string, string | string[]> = {}): Values {
  const answers = ANSWERS[step.slug as keyof typeof ANSWERS];
  return pick({ ...answers, ...changes }, namesOf(step));
}

function messages(step: AnyStep, changes: Record<string, string | string[]>): string[] {
  const result = step.validate(values(step, changes), context);
  return result.ok ? [] : result.errors.map(({ message }) => message);
}

describe('the pupil', () => {
  test('is kept as typed: particles, capitals, accents and hyphens', () => {
    expect(pupil.validate(values(pupil), context)).toEqual({
      ok: true,
      data: {
        birthName: 'LE GOFF-d’Étigny',
        usedName: 'van der Zonnebeke',
        firstNames: 'Zoé Anne-Laure Maëlys',
        birthDate: '2016-02-29',
      },
    });
  });

  test.each([
    'O',
    "N'Guyen Thị Hà",
    'D’Ángelo',
    'Müller-Lüdenscheidt',
    'Łukasz',
    'St. John',
    'de la Tour (dit Petit)',
  ])('%s is a name', (name) => {
    expect(messages(pupil, { 'nom-naissance': name })).toEqual([]);
  });

  test.each([
    ['', 'Saisissez le nom de naissance de l’élève.'],
    ['   ', 'Saisissez le nom de naissance de l’élève.'],
    ['-', expect.stringContaining('lettres')],
    ['R2D2', expect.stringContaining('lettres')],
    ['<b>Zoé</b>', expect.stringContaining('lettres')],
    ['a'.repeat(101), expect.stringContaining('100 caractères')],
    ['Zo\uFFFD', expect.stringContaining('pas pu être lu')],
    ['Zo\u0000é', expect.stringContaining('invisible')],
  ])('%j is refused', (name, message) => {
    expect(messages(pupil, { 'nom-naissance': name })).toEqual([message]);
  });

  test.each([
    [
      { 'naissance-jour': '', 'naissance-mois': '', 'naissance-annee': '' },
      'naissance-jour',
      /^Saisissez la date/,
    ],
    [{ 'naissance-mois': '' }, 'naissance-mois', /jour, mois et année/],
    [{ 'naissance-jour': '30' }, 'naissance-jour', /existe/],
    [{ 'naissance-annee': '16' }, 'naissance-annee', /4 chiffres/],
    [{ 'naissance-annee': '2027', 'naissance-jour': '1' }, 'naissance-annee', /passé/],
    [{ 'naissance-annee': '1916' }, 'naissance-annee', /Vérifiez l’année/],
  ])('a wrong date %j has one error, on the part at fault', (changes, target, message) => {
    const result = pupil.validate(values(pupil, changes), context);
    const errors = result.ok ? [] : result.errors;
    expect(errors.map((error) => [error.field, error.target])).toEqual([['naissance', target]]);
    expect(errors[0]?.message).toMatch(message);
  });

  test('born today is not in the future; tomorrow is', () => {
    const born = (day: string): string[] =>
      messages(pupil, { 'naissance-jour': day, 'naissance-mois': '11', 'naissance-annee': '2026' });
    expect(born('23')).toEqual([]);
    expect(born('24')).toHaveLength(1);
  });
});

describe('the legal guardians', () => {
  test('have their numbers in E.164', () => {
    const result = guardians.validate(values(guardians), context);
    expect(result).toMatchObject({
      ok: true,
      data: {
        first: { phone: '+33612345678', relation: 'mere' },
        second: { phone: '+262692112233' },
      },
    });
  });

  test('are one or two: what the hidden fields hold does not count', () => {
    const result = guardians.validate(
      values(guardians, { 'second-representant': 'non', 'r2-telephone': 'rien' }),
      context,
    );
    expect(result).toMatchObject({ ok: true, data: { second: null } });
  });

  test('a second one has its own errors', () => {
    const nothing = {
      'r2-lien': '',
      'r2-nom': '',
      'r2-prenom': '',
      'r2-telephone': '',
      'r2-courriel': '',
    };
    const said = messages(guardians, nothing);
    expect(said).toHaveLength(5);
    expect(said.every((message) => message.includes('second représentant légal'))).toBe(true);
  });

  test.each([
    'zoe',
    'zoe@',
    '@exemple.fr',
    'zoe@exemple',
    'zoe @exemple.fr',
    'zoe@exemple.f',
    'a@b@exemple.fr',
    'zoe@exemple.fr,',
    'élise@exemple.fr',
    'zoe@exemple..fr',
  ])('%j is not an address', (email) => {
    expect(messages(guardians, { 'r1-courriel': email })).toEqual([
      expect.stringContaining('en entier'),
    ]);
  });

  test.each(['zoe+college@sous.domaine.exemple', 'a@écoles.fr'])('%j is one', (email) => {
    expect(messages(guardians, { 'r1-courriel': email })).toEqual([]);
  });

  test('a relation that was not offered is refused', () => {
    expect(messages(guardians, { 'r1-lien': 'voisin' })).toEqual([
      expect.stringContaining('Choisissez le lien'),
    ]);
  });
});

describe('the school', () => {
  test('a malformed code is an error, whatever is ticked', () => {
    expect(messages(school, { uai: '095', 'uai-confirme': '095' })).toEqual([
      expect.stringContaining('7 chiffres'),
    ]);
  });

  test('a doubtful code is a warning that the person can confirm', () => {
    expect(messages(school, { uai: '0951099E' })).toEqual([expect.stringContaining('confirmez')]);
    expect(
      school.validate(values(school, { uai: '0951099e', 'uai-confirme': '0951099E' }), context),
    ).toMatchObject({ ok: true, data: { uai: '0951099E', uaiConfirmed: true } });
  });

  test('the confirmation of one code does not vouch for another', () => {
    expect(messages(school, { uai: '0951099F', 'uai-confirme': '0951099E' })).toHaveLength(1);
  });
});

describe('the options', () => {
  test('a revealed question counts only with its choice', () => {
    expect(options.validate(values(options, { langue: 'anglais', services: [] }), context)).toEqual(
      {
        ok: true,
        data: { language: 'anglais', otherLanguage: '', services: [], arrangements: '' },
      },
    );
    expect(messages(options, { 'autre-langue': '', amenagement: '' })).toHaveLength(2);
  });

  test('boxes that were not offered are ignored; lines end the same everywhere', () => {
    expect(
      options.validate(
        values(options, { services: ['particulier', 'piscine', 'demi-pension'] }),
        context,
      ),
    ).toMatchObject({
      ok: true,
      data: {
        services: ['demi-pension', 'particulier'],
        arrangements: 'Déjeuner emporté\nle jeudi',
      },
    });
  });
});

test('every name of every form is its own', () => {
  const names = STEPS.flatMap((step) => namesOf(step));
  expect(new Set(names).size).toBe(names.length);
});

test('every id of every page is its own', () => {
  for (const step of STEPS) {
    const ids = controlGroups(step.groups, {}, []).flatMap(({ controls }) =>
      controls.flatMap(idsOf),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

function idsOf(control: Control): string[] {
  const choices = control.kind === 'select' ? [] : control.choices;
  return [
    control.id,
    ...control.parts.flatMap(idsOf),
    ...choices.flatMap((choice) => [
      String(choice.attributes['id']),
      ...choice.reveals.flatMap(idsOf),
    ]),
  ];
}
