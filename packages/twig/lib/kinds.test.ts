import { canonical } from '@preau/fields/testing.js';
import { type Attributes, fields, type HtmlNode, type Kind, toHtml } from '@preau/fields';
import { expect, test } from 'vitest';
import { htmlOf, page, twig } from './testing/render.ts';
import { all } from './testing/whole.ts';

/** `required="required"` and `required` are the same in HTML. */
function light(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const node of all(copy, '[multiple], [disabled]'))
    for (const name of ['multiple', 'disabled'])
      if (node.hasAttribute(name)) node.setAttribute(name, '');
  return canonical(copy);
}

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

const rendered = await twig(
  Object.fromEntries(
    Object.keys(LIKE)
      .flatMap((kind) => [`like/${kind}`, `like/${kind}/error`])
      .map((name) => [name, { form: name, source: '{{ form_row(form.reponse) }}' }]),
  ),
);

test.each(
  (Object.keys(LIKE) as Kind[]).flatMap((kind) => [
    { kind, error: undefined },
    { kind, error: 'Donnez une autre réponse.' },
  ]),
)('$kind, error $error: the same HTML as everywhere', ({ kind, error }) => {
  const body = page(htmlOf(rendered, `like/${kind}${error ? '/error' : ''}`));
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
