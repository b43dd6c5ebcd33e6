import { Checks } from '../checks.ts';
import { normalisePhone, showPhone } from '../phone.ts';
import type { Choice, Field, RecapRow, Step } from '../types.ts';

export interface Guardian {
  relation: string;
  name: string;
  firstName: string;
  /** E.164 */
  phone: string;
  email: string;
}

export interface Guardians {
  first: Guardian;
  second: Guardian | null;
}

const RELATIONS: Choice[] = [
  { value: 'mere', label: 'Mère' },
  { value: 'pere', label: 'Père' },
  { value: 'autre', label: 'Autre représentant légal' },
];

type GuardianFields = Record<'relation' | 'name' | 'firstName' | 'phone' | 'email', Field>;

/** The five questions about one guardian. The browser may fill in those of the person who is typing, not another's. */
function fieldsOf(prefix: string, whose: string, fillable: boolean): GuardianFields {
  const fill = (token: string): string => (fillable ? token : 'off');
  return {
    relation: {
      name: `${prefix}-lien`,
      kind: 'select',
      label: 'Lien avec l’élève',
      choices: RELATIONS,
      hint: 'Père, mère ou autre représentant légal.',
      missing: `Choisissez le lien du ${whose} avec l’élève.`,
    },
    name: {
      name: `${prefix}-nom`,
      kind: 'text',
      label: 'Nom',
      autocomplete: fill('family-name'),
      autocapitalize: 'words',
      missing: `Saisissez le nom du ${whose}.`,
    },
    firstName: {
      name: `${prefix}-prenom`,
      kind: 'text',
      label: 'Prénom',
      autocomplete: fill('given-name'),
      autocapitalize: 'words',
      missing: `Saisissez le prénom du ${whose}.`,
    },
    phone: {
      name: `${prefix}-telephone`,
      kind: 'tel',
      label: 'Téléphone',
      autocomplete: fill('tel'),
      size: 20,
      hint: 'Par exemple, 06 12 34 56 78. Hors de France, commencez par + et l’indicatif du pays.',
      missing: `Saisissez le numéro de téléphone du ${whose}.`,
      mismatch: `Saisissez le numéro de téléphone du ${whose} en entier, par exemple 06 12 34 56 78.`,
    },
    email: {
      name: `${prefix}-courriel`,
      kind: 'email',
      label: 'Adresse électronique',
      autocomplete: fill('email'),
      longest: 254,
      hint: 'Par exemple, prenom.nom@exemple.fr.',
      missing: `Saisissez l’adresse électronique du ${whose}.`,
      mismatch: `Saisissez l’adresse électronique du ${whose} en entier, par exemple prenom.nom@exemple.fr.`,
    },
  };
}

const FIRST = fieldsOf('r1', 'premier représentant légal', true);
const SECOND = fieldsOf('r2', 'second représentant légal', false);
const another: Field = {
  name: 'second-representant',
  kind: 'radios',
  label: 'Y a-t-il un second représentant légal ?',
  missing: 'Indiquez s’il y a un second représentant légal.',
  choices: [
    { value: 'oui', label: 'Oui', reveals: Object.values(SECOND) },
    { value: 'non', label: 'Non' },
  ],
};

// One @, before it what browsers accept in <input type=email>, after it a domain with a dot: the only sure
// test is to write to the address.
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[^\s@.<>,;:"()[\]\\]+(\.[^\s@.<>,;:"()[\]\\]+)*\.[^\s@.<>,;:"()[\]\\]{2,}$/u;

export const guardians: Step<Guardians> = {
  slug: 'responsables',
  title: 'Les représentants légaux',
  groups: [
    { legend: 'Premier représentant légal', fields: Object.values(FIRST) },
    { fields: [another] },
  ],

  validate(values) {
    const checks = new Checks(values);
    const first = guardian(checks, FIRST);
    const answer = checks.choice(another);
    const second = answer === 'oui' ? guardian(checks, SECOND) : null;
    return checks.errors.length > 0
      ? { ok: false, errors: checks.errors }
      : { ok: true, data: { first, second } };
  },

  recap: (data) => [
    ...rows(data.first, FIRST, ' du premier représentant légal'),
    ...(data.second
      ? rows(data.second, SECOND, ' du second représentant légal')
      : [{ label: 'Second représentant légal', value: 'Non', target: `${another.name}-non` }]),
  ],
};

function guardian(checks: Checks, fields: GuardianFields): Guardian {
  const answers = {
    relation: checks.choice(fields.relation),
    name: checks.name(fields.name),
    firstName: checks.name(fields.firstName),
    phone: checks.text(fields.phone),
    email: checks.text(fields.email),
  };
  const phone = answers.phone === undefined ? undefined : normalisePhone(answers.phone);
  if (phone === null) checks.fail(fields.phone.name, fields.phone.mismatch ?? '');
  if (answers.email !== undefined && !EMAIL.test(answers.email))
    checks.fail(fields.email.name, fields.email.mismatch ?? '');
  const { relation = '', name = '', firstName = '', email = '' } = answers;
  return { relation, name, firstName, phone: phone ?? '', email };
}

function rows(person: Guardian, fields: GuardianFields, of: string): RecapRow[] {
  const row = (field: Field, value: string): RecapRow => ({
    label: `${field.label}${of}`,
    value,
    target: field.name,
  });
  const relation = RELATIONS.find((choice) => choice.value === person.relation)?.label ?? '';
  return [
    row({ ...fields.relation, label: 'Lien' }, relation),
    row(fields.name, person.name),
    row(fields.firstName, person.firstName),
    row(fields.phone, showPhone(person.phone)),
    row(fields.email, person.email),
  ];
}
