import { languageOf, wordsFor } from './language.js';
import { ownerOf } from './owner.js';
import { languages } from './validity.messages.js';
import { writtenDate } from './written-date.js';

/** A native form control that takes part in constraint validation. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Tells a native form control that a person fills in from other nodes. */
export const isControl = (node: unknown): node is Control =>
  node instanceof Element && node.matches('input:not([type=hidden]), textarea, select');

const KEYS = [
  'valueMissing',
  'badInput',
  'typeMismatch',
  'patternMismatch',
  'tooShort',
  'tooLong',
  'rangeUnderflow',
  'rangeOverflow',
  'stepMismatch',
] as const;

/**
 * What is wrong with a control, in words; empty when it is valid. Every sentence can be replaced by the author with
 * `data-value-missing`, `data-pattern-mismatch`… (the names of `ValidityState`) on the control or its group.
 */
export function messageFor(control: Control): string {
  const { validity } = control;
  if (validity.valid) return '';
  if (validity.customError) return control.validationMessage;
  const key = KEYS.find((name) => validity[name]);
  if (!key) return control.validationMessage;
  const written = control.dataset[key] ?? ownerOf(control)?.dataset[key];
  return written ?? sentence(control, key);
}

function sentence(control: Control, key: (typeof KEYS)[number]): string {
  const words = wordsFor(control, languages);
  const label = labelOf(control);
  const { type } = control;
  const length = control.value.length;
  const limit = (name: string) => control.getAttribute(name) ?? '';
  switch (key) {
    case 'valueMissing':
      if (type === 'radio' || control.localName === 'select') return words.choiceMissing(label);
      if (type === 'checkbox') return words.checkMissing(label);
      return type === 'file' ? words.fileMissing(label) : words.valueMissing(label);
    case 'badInput':
      return type === 'number' ? words.badNumber(label) : words.badDate(label);
    case 'typeMismatch':
      return type === 'url' ? words.badUrl(label) : words.badEmail(label);
    case 'patternMismatch':
      // HTML gives `title` this very use: the format that `pattern` wants, in words.
      return words.badFormat(label, control.title);
    case 'tooShort':
      return words.tooShort(label, Number(limit('minlength')), length);
    case 'tooLong':
      return words.tooLong(label, Number(limit('maxlength')), length);
    case 'rangeUnderflow':
      return words[type === 'date' ? 'tooEarly' : 'tooSmall'](
        label,
        readable(control, limit('min')),
      );
    case 'rangeOverflow':
      return words[type === 'date' ? 'tooLate' : 'tooLarge'](
        label,
        readable(control, limit('max')),
      );
    case 'stepMismatch':
      return words.badStep(
        label,
        readable(control, limit('step') || '1'),
        readable(control, limit('min') || '0'),
      );
  }
}

/** A limit as a person writes it: `2026-09-01` is « 1er septembre 2026 », `1234.5` is « 1 234,5 ». */
function readable(control: Control, value: string): string {
  const language = languageOf(control);
  if (control.type === 'date') return writtenDate(value, language, 'long');
  const number = Number(value);
  return value === '' || Number.isNaN(number)
    ? value
    : new Intl.NumberFormat(language).format(number);
}

/** The words that name a control to a person: its legend for a radio, its label for the rest. */
export function labelOf(control: Control): string {
  const legend = control.type === 'radio' && control.closest('fieldset')?.querySelector('legend');
  // Not from `labels`, which Firefox keeps as they were when a script first asked for them.
  const label =
    legend ||
    (control.closest('label') ??
      (control.getRootNode() as Element).querySelector(`label[for="${CSS.escape(control.id)}"]`));
  return label ? textOf(label) : (control.getAttribute('aria-label') ?? control.name);
}

/** The text a person reads in a node, without what is hidden, nor what is beside its name: `<small>(facultatif)</small>`. */
export function textOf(node: Element): string {
  const clone = node.cloneNode(true) as Element;
  for (const part of clone.querySelectorAll(
    '[hidden], [aria-hidden=true], small, input, select, textarea',
  ))
    part.remove();
  return clone.textContent
    .replace(/\s+/g, ' ')
    .replace(/[\s*:]+$/, '')
    .trim();
}
