import { Checks } from '../checks.ts';
import type { Field, Step } from '../types.ts';

export interface Options {
  language: string;
  /** Language wished for when it is not in the list, as typed. */
  otherLanguage: string;
  services: string[];
  /** Particular arrangements asked for, as typed. */
  arrangements: string;
}

const otherLanguage: Field = {
  name: 'autre-langue',
  kind: 'text',
  label: 'Langue souhaitée',
  autocomplete: 'off',
  hint: 'Le collège vous dira si elle est enseignée.',
  missing: 'Saisissez la langue souhaitée.',
};
const language: Field = {
  name: 'langue',
  kind: 'radios',
  label: 'Langue vivante',
  missing: 'Choisissez une langue vivante.',
  choices: [
    { value: 'allemand', label: 'Allemand' },
    { value: 'anglais', label: 'Anglais' },
    { value: 'espagnol', label: 'Espagnol' },
    { value: 'autre', label: 'Autre langue', reveals: [otherLanguage] },
  ],
};
const arrangements: Field = {
  name: 'amenagement',
  kind: 'textarea',
  label: 'Aménagement souhaité',
  longest: 300,
  autocomplete: 'off',
  hint: 'N’indiquez pas de détail médical : le collège vous recontactera.',
  missing: 'Décrivez l’aménagement souhaité.',
};
const services: Field = {
  name: 'services',
  kind: 'checkboxes',
  label: 'Vie au collège',
  optional: true,
  hint: 'Cochez tout ce qui convient.',
  choices: [
    { value: 'demi-pension', label: 'Demi-pension', hint: 'Le déjeuner est pris au collège.' },
    { value: 'transport', label: 'Transport scolaire' },
    { value: 'etude', label: 'Étude du soir' },
    { value: 'particulier', label: 'Régime particulier', reveals: [arrangements] },
  ],
};

export const options: Step<Options> = {
  slug: 'options',
  title: 'Les choix pour la sixième',
  groups: [{ fields: [language, services] }],

  validate(values) {
    const checks = new Checks(values);
    const chosen = checks.choice(language) ?? '';
    const ticked = checks.choices(services);
    const data = {
      language: chosen,
      // What a hidden field holds is not an answer: it counts only with the choice that shows it.
      otherLanguage: chosen === 'autre' ? checks.text(otherLanguage) : '',
      services: ticked,
      arrangements: ticked.includes('particulier') ? checks.text(arrangements) : '',
    };
    return checks.errors.length > 0
      ? { ok: false, errors: checks.errors }
      : { ok: true, data: data as Options };
  },

  recap(data) {
    const label = (field: Field, value: string): string =>
      field.choices?.find((choice) => choice.value === value)?.label ?? value;
    return [
      {
        label: language.label,
        target: `${language.name}-${data.language}`,
        value: data.language === 'autre' ? data.otherLanguage : label(language, data.language),
      },
      {
        label: services.label,
        target: `${services.name}-demi-pension`,
        value: data.services.map((value) => label(services, value)).join(', '),
      },
      ...(data.services.includes('particulier')
        ? [{ label: arrangements.label, value: data.arrangements, target: arrangements.name }]
        : []),
    ];
  },
};
