import { Checks } from '../checks.ts';
import type { Field, Step } from '../types.ts';
import { checkUai, cleanUai } from '../uai.ts';
import { text } from '../values.ts';

export interface School {
  /** Eight characters, upper case. */
  uai: string;
  /** The person confirmed a code whose key we could not check. */
  uaiConfirmed: boolean;
  name: string;
  town: string;
}

const uai: Field = {
  name: 'uai',
  kind: 'text',
  label: 'Code UAI de l’école',
  size: 10,
  autocomplete: 'off',
  autocapitalize: 'characters',
  hint: 'Autrefois appelé code RNE. 7 chiffres et une lettre, par exemple 0951099D : il figure sur le certificat de scolarité et le livret scolaire.',
  missing: 'Saisissez le code UAI de l’école.',
};
/** Shown only after a doubtful code. Its value is that code, so that it never vouches for another one. */
export const uaiConfirm = 'uai-confirme';
const name: Field = {
  name: 'ecole-nom',
  kind: 'text',
  label: 'Nom de l’école',
  autocomplete: 'off',
  autocapitalize: 'words',
  longest: 150,
  missing: 'Saisissez le nom de l’école.',
};
const town: Field = {
  name: 'ecole-commune',
  kind: 'text',
  label: 'Commune de l’école',
  autocomplete: 'off',
  autocapitalize: 'words',
  missing: 'Saisissez la commune de l’école.',
};

export const school: Step<School> = {
  slug: 'ecole',
  title: 'L’école actuelle',
  intro: 'Il s’agit de l’école où l’élève est inscrit cette année, en CM2 le plus souvent.',
  groups: [{ fields: [uai, name, town] }],

  validate(values) {
    const checks = new Checks(values);
    const typedCode = checks.text(uai);
    const code = typedCode === undefined ? '' : cleanUai(typedCode);
    const verdict = typedCode === undefined ? undefined : checkUai(code);
    const confirmed = verdict === 'doubtful' && text(values, uaiConfirm) === code;
    if (verdict === 'malformed') {
      checks.fail(
        uai.name,
        'Saisissez le code UAI avec 7 chiffres puis une lettre, par exemple 0951099D.',
      );
    } else if (verdict === 'doubtful' && !confirmed) {
      checks.fail(
        uai.name,
        'Vérifiez le code UAI : sa lettre ne correspond pas à ses chiffres. Corrigez-le, ou confirmez qu’il est exact.',
      );
    }
    const data = {
      uai: code,
      uaiConfirmed: confirmed,
      name: checks.text(name),
      town: checks.text(town),
    };
    return checks.errors.length > 0
      ? { ok: false, errors: checks.errors }
      : { ok: true, data: data as School };
  },

  recap: (data) => [
    {
      label: uai.label,
      value: data.uaiConfirmed ? `${data.uai} (confirmé par vous)` : data.uai,
      target: uai.name,
    },
    { label: name.label, value: data.name, target: name.name },
    { label: town.label, value: data.town, target: town.name },
  ],
};
