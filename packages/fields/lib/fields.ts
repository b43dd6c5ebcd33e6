import { type Attributes, type HtmlNode, keyed, leaf, node } from './node.ts';

/** What all fields say. `T` is the kind of content that the renderer has: texts, React nodes… */
export interface Words<T = string> {
  /** The id of the control, from which the others are made: `<id>-hint`, `<id>-error`, `<id>-valid`. */
  id: string;
  /** The label, or the legend of a group. */
  label: T;
  /** What to enter, and in which form. */
  hint?: T | undefined;
  /** What is wrong and how to mend it; marks the control with `aria-invalid`. Empty: nothing is. */
  error?: T | undefined;
  /** What is right, where saying so helps. */
  valid?: T | undefined;
  /** Attributes of the native control: `name`, `required`, `autocomplete`… */
  control?: Attributes | undefined;
  /** Attributes of the tag itself: `counter`, `max-size`, `inline`… */
  host?: Attributes | undefined;
}

/** A text on one line. */
export interface TextWords<T = string> extends Words<T> {
  /** A sign before the control, such as « + ». */
  prefix?: T | undefined;
  /** A sign after the control: its unit, such as « € ». */
  suffix?: T | undefined;
}

export interface Option {
  label: string;
  value: string;
  disabled?: boolean | undefined;
}

export interface OptionGroup {
  label: string;
  options: readonly Option[];
  disabled?: boolean | undefined;
}

/** One answer or several from a list. */
export interface SelectWords<T = string> extends Words<T> {
  options?: readonly (Option | OptionGroup)[] | undefined;
  /** The value chosen at load, or several. */
  value?: string | readonly string[] | undefined;
}

/** A text with suggestions, any of which may be written over. */
export interface SuggestWords<T = string> extends Words<T> {
  suggestions: readonly string[];
}

export interface Choice<T = string> {
  label: T;
  value: string;
  hint?: T | undefined;
  disabled?: boolean | undefined;
}

/** One question whose answers are all in view. */
export interface ChoicesWords<T = string> extends Omit<Words<T>, 'valid'> {
  /** `radio` (default): one answer; `checkbox`: several. */
  type?: 'radio' | 'checkbox' | undefined;
  choices: readonly Choice<T>[];
  /** The answer given at load, or several. */
  value?: string | readonly string[] | undefined;
}

/** A rule that a new password keeps: a length in characters, or a regular expression. */
export interface Rule<T = string> {
  words: T;
  minlength?: number | undefined;
  pattern?: string | undefined;
}

export interface PasswordWords<T = string> extends Words<T> {
  rules?: readonly Rule<T>[] | undefined;
}

/** `0` is a content; an empty text is none. */
const has = <T>(content: T | undefined): content is T & {} =>
  content !== undefined && content !== null && content !== false && content !== '';

const said = <T>(words: Words<T>, slot: 'hint' | 'error' | 'valid'): HtmlNode<T> | undefined => {
  const content = words[slot];
  return has(content) ? leaf('p', { slot, id: `${words.id}-${slot}` }, content) : undefined;
};

const sign = <T>(slot: string, content: T | undefined): HtmlNode<T> | undefined =>
  has(content) ? leaf('span', { slot }, content) : undefined;

/** The ids of what describes the control, in the order in which they are read; the author's own come first. */
const describedBy = <T>(words: Words<T>, own?: Attributes[string]): string | undefined =>
  [
    own ?? undefined,
    ...(['hint', 'error', 'valid'] as const).map((slot) =>
      has(words[slot]) ? `${words.id}-${slot}` : undefined,
    ),
  ]
    .filter((id) => id !== undefined)
    .join(' ') || undefined;

/** The attributes of the control; the author's win over ours, but for those that tie it to its words. */
const wired = <T>(words: Words<T>, own: Attributes = {}): Attributes => ({
  ...own,
  ...words.control,
  id: words.id,
  'aria-describedby': describedBy(words, words.control?.['aria-describedby']),
  'aria-invalid': has(words.error) ? 'true' : words.control?.['aria-invalid'],
});

const label = <T>(words: Words<T>): HtmlNode<T> => leaf('label', { for: words.id }, words.label);

const input = <T>(attributes: Attributes): HtmlNode<T> => ({
  ...node<T>('input', attributes),
  control: true,
});

/** A label, its hint, the control, then what is wrong or right with it. */
const labelled = <T>(
  tag: string,
  words: Words<T>,
  ...control: (HtmlNode<T> | undefined)[]
): HtmlNode<T> =>
  node(tag, words.host ?? {}, [
    label(words),
    said(words, 'hint'),
    ...control,
    said(words, 'error'),
    said(words, 'valid'),
  ]);

/** The same within a tag that watches it. */
const within = <T>(
  tag: string,
  { host = {}, ...words }: Words<T>,
  own: Attributes,
  ...more: (HtmlNode<T> | undefined)[]
): HtmlNode<T> =>
  node(tag, host, [labelled('preau-field', words, input<T>(wired(words, own))), ...more]);

/** A box, then its label. */
const boxed = <T>(tag: string, words: Words<T>, own: Attributes): HtmlNode<T> =>
  node(tag, words.host ?? {}, [
    input(wired(words, { type: 'checkbox', ...own })),
    label(words),
    said(words, 'hint'),
    said(words, 'error'),
  ]);

const chosen = (value: string | readonly string[] | undefined, one: string): boolean =>
  typeof value === 'string' ? value === one : !!value?.includes(one);

const option = <T>(
  { label, value, disabled }: Option,
  chosenValue: SelectWords['value'],
): HtmlNode<T> =>
  // The label is a text whatever the renderer's contents are.
  keyed(
    leaf('option', { value, disabled, selected: chosen(chosenValue, value) }, label as T),
    value,
  );

const select = <T>(words: SelectWords<T>): HtmlNode<T> => ({
  ...node<T>(
    'select',
    wired(words),
    words.options?.map((one) =>
      'options' in one
        ? keyed(
            node(
              'optgroup',
              { label: one.label, disabled: one.disabled },
              one.options.map((inner) => option(inner, words.value)),
            ),
            one.label,
          )
        : option(one, words.value),
    ),
  ),
  control: true,
});

const text = <T>(words: TextWords<T>): HtmlNode<T> =>
  labelled(
    'preau-field',
    words,
    sign('prefix', words.prefix),
    input(wired(words, { type: 'text' })),
    sign('suffix', words.suffix),
  );

/** Its `value` is what it holds. */
const textarea = <T>(words: Words<T>): HtmlNode<T> => {
  const { value, ...attributes } = wired(words);
  return labelled('preau-field', words, {
    ...leaf('textarea', attributes, value as T),
    control: true,
  });
};

const suggest = <T>(words: SuggestWords<T>): HtmlNode<T> => {
  const list = `${words.id}-list`;
  return labelled(
    'preau-combobox',
    words,
    input(wired(words, { type: 'text', list })),
    node(
      'datalist',
      { id: list },
      words.suggestions.map((value) => keyed(node('option', { value }), value)),
    ),
  );
};

/** The first answer has the id of the question, to which an error summary leads. */
const choices = <T>(words: ChoicesWords<T>): HtmlNode<T> => {
  const { id, type = 'radio', error, control = {} } = words;
  const { 'aria-describedby': own, ...shared } = control;
  const answers = words.choices.map(({ label, value, hint, disabled }, at) => {
    const attributes = {
      ...{ ...shared, type, value, checked: chosen(words.value, value) },
      disabled: disabled || shared.disabled,
      'aria-invalid': has(error) ? 'true' : shared['aria-invalid'],
    };
    const answer = { id: at ? `${id}-${at + 1}` : id, label, hint, control: attributes };
    return keyed(boxed('preau-choice', answer, {}), value);
  });
  return node('preau-choices', words.host ?? {}, [
    node('fieldset', { 'aria-describedby': describedBy(words, own) }, [
      leaf('legend', {}, words.label),
      said(words, 'hint'),
      ...answers,
      said(words, 'error'),
    ]),
  ]);
};

const password = <T>(words: PasswordWords<T>): HtmlNode<T> =>
  within(
    'preau-password',
    words,
    { type: 'password', autocomplete: 'current-password' },
    words.rules &&
      node(
        'ul',
        { slot: 'rules' },
        words.rules.map(({ words, minlength, pattern }, at) =>
          keyed(leaf('li', { 'data-minlength': minlength, 'data-pattern': pattern }, words), at),
        ),
      ),
  );

/** The HTML of each one-tag field, from what it says. */
export const fields = {
  text,
  textarea,
  select: <T>(words: SelectWords<T>): HtmlNode<T> => labelled('preau-field', words, select(words)),
  combobox: <T>(words: SelectWords<T>): HtmlNode<T> =>
    labelled('preau-combobox', words, select(words)),
  suggest,
  choice: <T>(words: Words<T>): HtmlNode<T> => boxed('preau-choice', words, {}),
  choices,
  switch: <T>(words: Words<T>): HtmlNode<T> => boxed('preau-switch', words, { role: 'switch' }),
  password,
  /** A code received, six digits unless said otherwise. */
  code: <T>(words: Words<T>): HtmlNode<T> =>
    within('preau-code', words, {
      type: 'text',
      autocomplete: 'one-time-code',
      inputmode: 'numeric',
      maxlength: 6,
    }),
  date: <T>(words: Words<T>): HtmlNode<T> =>
    labelled('preau-date', words, input(wired(words, { type: 'date' }))),
  upload: <T>(words: Words<T>): HtmlNode<T> =>
    labelled('preau-upload', words, input(wired(words, { type: 'file' }))),
  range: <T>(words: Words<T>): HtmlNode<T> =>
    labelled('preau-range', words, input(wired(words, { type: 'range' }))),
};

export type Kind = keyof typeof fields;
