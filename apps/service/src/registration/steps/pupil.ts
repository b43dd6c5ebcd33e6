import { Checks } from '../checks.ts';
import { readDate, showDate, type DatePart } from '../dates.ts';
import type { Field, Step } from '../types.ts';
import { text } from '../values.ts';

export interface Pupil {
  birthName: string;
  usedName: string;
  firstNames: string;
  /** YYYY-MM-DD */
  birthDate: string;
}

// About a child, on a device that is not the child's: nothing here may be filled in or kept by the browser.
const birthName: Field = {
  name: 'nom-naissance',
  kind: 'text',
  label: 'Nom de naissance',
  autocomplete: 'off',
  autocapitalize: 'words',
  hint: 'Tel qu’il figure sur l’acte de naissance ou le livret de famille.',
  missing: 'Saisissez le nom de naissance de l’élève.',
};
const usedName: Field = {
  name: 'nom-usage',
  kind: 'text',
  label: 'Nom d’usage',
  optional: true,
  autocomplete: 'off',
  autocapitalize: 'words',
  hint: 'Seulement s’il est différent du nom de naissance.',
};
const firstNames: Field = {
  name: 'prenoms',
  kind: 'text',
  label: 'Prénoms',
  autocomplete: 'off',
  autocapitalize: 'words',
  hint: 'Tous les prénoms, dans l’ordre de l’état civil.',
  missing: 'Saisissez les prénoms de l’élève.',
};
const birthDate: Field = {
  name: 'naissance',
  kind: 'date',
  label: 'Date de naissance',
  autocomplete: 'off',
  hint: 'Par exemple, 27 3 2016.',
  missing: 'Saisissez la date de naissance de l’élève : jour, mois et année.',
};

/** No pupil of a first year of collège is older than this, in years: a year typed wrong. */
const OLDEST = 25;

export const pupil: Step<Pupil> = {
  slug: 'eleve',
  title: 'L’élève',
  groups: [{ fields: [birthName, usedName, firstNames, birthDate] }],

  validate(values, { today }) {
    const checks = new Checks(values);
    const data = {
      birthName: checks.name(birthName),
      usedName: checks.name(usedName),
      firstNames: checks.name(firstNames),
      birthDate: birthDay(),
    };
    return checks.errors.length > 0
      ? { ok: false, errors: checks.errors }
      : { ok: true, data: data as Pupil };

    function birthDay(): string | undefined {
      const [day = '', month = '', year = ''] = ['jour', 'mois', 'annee'].map((part) =>
        text(values, `naissance-${part}`),
      );
      const read = readDate(day, month, year);
      const fail = (message: string, part: DatePart = 'jour'): undefined =>
        checks.fail(birthDate.name, message, `naissance-${part}`);
      if ('iso' in read) {
        if (read.iso > today) return fail('La date de naissance doit être dans le passé.', 'annee');
        if (Number(today.slice(0, 4)) - Number(year) > OLDEST)
          return fail('Vérifiez l’année de naissance de l’élève.', 'annee');
        return read.iso;
      }
      if (read.fault === 'empty') return fail(birthDate.missing ?? '');
      const [first = 'jour'] = read.parts;
      if (read.fault === 'missing') return fail(birthDate.missing ?? '', first);
      if (read.fault === 'year')
        return fail('Saisissez l’année de naissance avec 4 chiffres, par exemple 2016.', first);
      return fail('Saisissez une date de naissance qui existe dans le calendrier.', first);
    }
  },

  recap: (data) => [
    { label: birthName.label, value: data.birthName, target: birthName.name },
    { label: usedName.label, value: data.usedName, target: usedName.name },
    { label: firstNames.label, value: data.firstNames, target: firstNames.name },
    { label: birthDate.label, value: showDate(data.birthDate), target: 'naissance-jour' },
  ],
};
