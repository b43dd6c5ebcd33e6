// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { choiceCases } from '../../elements/src/choice/choice.cases.ts';
import { choicesCases } from '../../elements/src/choices/choices.cases.ts';
import { codeCases } from '../../elements/src/code/code.cases.ts';
import { comboboxCases } from '../../elements/src/combobox/combobox.cases.ts';
import { dateCases } from '../../elements/src/date/date.cases.ts';
import { fieldCases } from '../../elements/src/field/field.cases.ts';
import { passwordCases } from '../../elements/src/password/password.cases.ts';
import { rangeCases } from '../../elements/src/range/range.cases.ts';
import { switchCases } from '../../elements/src/switch/switch.cases.ts';
import { uploadCases } from '../../elements/src/upload/upload.cases.ts';
import { fields } from './fields.ts';
import { type HtmlNode, toHtml } from './node.ts';
import { canonical } from './testing.ts';

/** What the elements' own cases say beside what is tried. */
interface Said {
  id: string;
  label: string;
  hint: string;
  error: string;
}

const theirs = Object.fromEntries(
  [
    ...[choiceCases, choicesCases, codeCases, comboboxCases, dateCases, fieldCases],
    ...[passwordCases, rangeCases, switchCases, uploadCases],
  ]
    .flat()
    .map((one) => [one.name, one]),
);

const required = { name: 'reponse', required: true };
const names = ['Amiens', 'Besançon'];
const options = [{ value: '', label: 'Choisissez' }];

/** Each case of the elements that one tag can write. */
const OURS: Record<string, (said: Said) => HtmlNode> = {
  'preau-field, text': (said) =>
    fields.text({
      ...said,
      control: { ...required, value: 'Martin', autocomplete: 'family-name' },
    }),
  'preau-field, email': (said) =>
    fields.text({
      ...said,
      control: { ...required, type: 'email', value: 'a@exemple.fr', autocomplete: 'email' },
    }),
  'preau-field, textarea': (said) =>
    fields.textarea({ ...said, control: { ...required, maxlength: 100, value: 'Bonjour' } }),
  'preau-choice, checkbox': (said) =>
    fields.choice({
      ...said,
      control: { name: 'accord', value: 'oui', required: true, checked: true },
    }),
  'preau-choices, radios': (said) =>
    fields.choices({
      ...said,
      choices: ['Anglais', 'Arabe'].map((value) => ({ value, label: value })),
      value: 'Anglais',
      control: { name: 'lv', required: true },
    }),
  'preau-combobox, input and datalist': (said) =>
    fields.suggest({
      ...said,
      suggestions: names,
      control: { ...required, value: 'Amiens', autocomplete: 'address-level1' },
    }),
  'preau-combobox, select': (said) =>
    fields.combobox({
      ...said,
      options: [...options, ...names.map((value) => ({ value, label: value }))],
      value: 'Amiens',
      control: required,
    }),
  'preau-code': (said) =>
    fields.code({ ...said, control: { name: 'code', required: true, value: '123456' } }),
  'preau-date, one input': (said) =>
    fields.date({ ...said, control: { name: 'date', required: true, value: '2026-09-01' } }),
  'preau-password': (said) =>
    fields.password({
      ...said,
      rules: [
        { words: '8 caractères', minlength: 8 },
        { words: 'un chiffre', pattern: '[0-9]' },
      ],
      control: {
        ...{ name: 'mdp', autocomplete: 'new-password' },
        ...{ required: true, value: 'sésame 2026' },
      },
    }),
  'preau-range': (said) =>
    fields.range({ ...said, control: { name: 'trajet', value: 30, max: 90, step: 15 } }),
  'preau-switch': (said) =>
    fields.switch({
      ...said,
      control: { name: 'sms', value: 'oui', required: true, checked: true },
    }),
  'preau-upload': (said) =>
    fields.upload({
      ...said,
      control: { name: 'certificat', accept: '.pdf', required: true },
    }),
};

/** Without what HTML lets one leave out, and ids: ours and theirs are not made alike. */
function light(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const input of body.querySelectorAll('input[type=text]')) input.removeAttribute('type');
  for (const option of body.querySelectorAll('option')) {
    option.value = option.value || option.textContent;
    option.textContent = '';
    if (option.value === 'Choisissez') option.value = '';
  }
  for (const input of body.querySelectorAll('[list]')) input.removeAttribute('list');
  for (const list of body.querySelectorAll('datalist')) list.removeAttribute('id');
  return canonical(body).replace(/(id|for)="(case-\d+|c)(-\d+)?"/g, '$1');
}

test.each(Object.entries(OURS))('%s: the HTML that its element is tried on', (name, write) => {
  const { refused, label } = theirs[name] ?? {};
  if (!refused || !label) throw new Error(`no case ${name}`);
  const id = /id="(case-\d+)-error"/.exec(refused.ours)?.[1] ?? '';
  const legend = new DOMParser()
    .parseFromString(refused.ours, 'text/html')
    .querySelector('legend, label');
  const said = {
    id,
    label: legend?.textContent ?? '',
    hint: 'Comme sur le livret.',
    error: refused.error,
  };
  expect(light(toHtml(write(said)))).toBe(light(refused.ours));
});
