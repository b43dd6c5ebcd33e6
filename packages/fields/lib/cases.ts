import type {
  ChoicesWords,
  Kind,
  PasswordWords,
  SelectWords,
  SuggestWords,
  TextWords,
} from './fields.ts';

/** Every word that a field of some kind may have. */
type AnyWords = TextWords & SelectWords & SuggestWords & PasswordWords & ChoicesWords;

/** A field to render: `html` in `cases.json` is what must come out. */
export interface Case {
  name: string;
  kind: Kind;
  words: AnyWords;
}

type Some = Partial<AnyWords> & { label: string };

let count = 0;
const one = (kind: Kind, name: string, words: Some): Case => ({
  name: `${kind}: ${name}`,
  kind,
  words: { id: `c${++count}`, choices: [], suggestions: [], ...words },
});

/** The states that every field has. */
const states = (kind: Kind, words: Some): Case[] => {
  const control = { name: 'reponse', ...words.control };
  return [
    one(kind, 'lean', { ...words, control }),
    one(kind, 'with a hint, required', {
      ...words,
      hint: 'Comme sur le livret de famille.',
      control: { ...control, required: true },
    }),
    one(kind, 'with an error', {
      ...words,
      hint: 'Comme sur le livret de famille.',
      error: 'Donnez une autre réponse.',
      control: { ...control, required: true },
    }),
    one(kind, 'disabled', { ...words, control: { ...control, disabled: true } }),
    one(kind, 'with words that are not HTML', {
      ...words,
      label: 'Qu’est-ce que « <b> & "a" » ?',
      hint: '</p><script>alert(1)</script>',
      error: '',
      control,
    }),
  ];
};

const classes = [
  { value: '', label: 'Choisissez' },
  { value: '6e', label: 'Sixième' },
  { value: '5e', label: 'Cinquième', disabled: true },
];
const cycles = [
  { label: 'Collège', options: classes.slice(1) },
  { label: 'Lycée', options: [{ value: '2de', label: 'Seconde' }] },
];
const languages = [
  { value: 'de', label: 'Allemand' },
  { value: 'ar', label: 'Arabe', hint: 'Au lycée Jean-Moulin.' },
  { value: 'en', label: 'Anglais', disabled: true },
];

/** What the renderers of every framework are tried on, and the HTML that each must give. */
export const cases: readonly Case[] = [
  ...states('text', { label: 'Nom de naissance' }),
  one('text', 'of another type, with a value', {
    label: 'Courriel',
    control: { type: 'email', name: 'courriel', autocomplete: 'email', value: 'a@exemple.fr' },
  }),
  one('text', 'with signs, a count and what is right', {
    label: 'Montant',
    prefix: '±',
    suffix: '€',
    valid: 'Le montant est dans le barème.',
    control: { name: 'montant', inputmode: 'decimal', maxlength: 8 },
    host: { counter: '6' },
  }),
  one('text', 'described by something else too', {
    label: 'Nom',
    hint: 'En majuscules.',
    control: { name: 'nom', 'aria-describedby': 'ailleurs' },
  }),
  ...states('textarea', { label: 'Allergies' }),
  one('textarea', 'with a value', {
    label: 'Allergies',
    control: { name: 'allergies', rows: 3, maxlength: 500, value: 'Arachide <& noix>' },
  }),
  ...states('select', { label: 'Classe', options: classes }),
  one('select', 'with groups and a value', { label: 'Classe', options: cycles, value: '2de' }),
  one('select', 'several answers', {
    label: 'Classes',
    options: cycles,
    value: ['6e', '2de'],
    control: { name: 'classes', multiple: true },
  }),
  ...states('combobox', { label: 'Classe', options: classes }),
  one('combobox', 'with a value', { label: 'Classe', options: cycles, value: '6e' }),
  ...states('suggest', { label: 'Commune', suggestions: ['Amiens', 'Besançon'] }),
  one('suggest', 'with a value', {
    label: 'Commune',
    hint: 'Le nom ou le code postal.',
    suggestions: ['Amiens', 'Besançon'],
    control: { name: 'commune', value: 'Amiens' },
  }),
  ...states('choice', { label: 'J’autorise la sortie', control: { value: 'oui' } }),
  one('choice', 'checked', {
    label: 'J’autorise la sortie',
    control: { name: 'sortie', value: 'oui', checked: true },
  }),
  ...states('choices', { label: 'Langue vivante', choices: languages }),
  one('choices', 'one answer given', { label: 'Langue', choices: languages, value: 'ar' }),
  one('choices', 'several answers given', {
    label: 'Langues',
    type: 'checkbox',
    choices: languages,
    value: ['de', 'ar'],
    control: { name: 'langues' },
    host: { min: 1, inline: true },
  }),
  ...states('switch', { label: 'Absences par SMS', control: { value: 'oui' } }),
  ...states('password', { label: 'Mot de passe' }),
  one('password', 'a new one and its rules', {
    label: 'Nouveau mot de passe',
    control: { name: 'mdp', autocomplete: 'new-password' },
    rules: [
      { words: '12 caractères au moins', minlength: 12 },
      { words: 'un chiffre au moins', pattern: '[0-9]' },
    ],
  }),
  ...states('code', { label: 'Code reçu' }),
  one('code', 'of four digits', { label: 'Code reçu', control: { name: 'code', maxlength: 4 } }),
  ...states('date', { label: 'Arrivée' }),
  one('date', 'with bounds and closed days', {
    label: 'Arrivée',
    control: { name: 'arrivee', min: '2026-09-01', max: '2027-07-05', value: '2026-09-02' },
    host: { closed: '6 7', 'week-numbers': true },
  }),
  ...states('upload', { label: 'Certificat' }),
  one('upload', 'several files', {
    label: 'Pièces',
    control: { name: 'pieces', accept: '.pdf,image/*', multiple: true },
    host: { 'max-size': '5 Mo', 'max-files': 6 },
  }),
  ...states('range', { label: 'Trajet' }),
  one('range', 'with bounds and a unit', {
    label: 'Trajet',
    control: { name: 'trajet', min: 0, max: 90, step: 15, value: 30 },
    host: { unit: 'minute' },
  }),
];
