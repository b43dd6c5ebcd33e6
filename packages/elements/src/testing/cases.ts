import type { FormControl } from './suite/index.js';

/** How many cases have been made: their ids differ, for those that are in one page. */
let count = 0;

interface Words {
  name: string;
  label: string;
  loaded: string;
  filled: string;
  /** The error that a server writes. */
  error: string;
  /** The tag around it. */
  tag: string;
}

/** The attributes and texts that change from one state of a case to another; empty in the leanest markup. */
export interface Parts {
  /** ` id="…"` of the control. */
  id: string;
  /** ` for="…"` of its label. */
  for: string;
  /** ` aria-describedby="…"` (and ` aria-invalid` with an error). */
  described: string;
  hint: string;
  error: string;
}

/**
 * A case whose native markup is the whole of what a server writes in a `<div>`, and ours the leanest an author may
 * write: what is missing is for the element to fill in.
 */
export function caseOf(words: Words, inner: (parts: Parts) => string): FormControl {
  const { tag, error, ...rest } = words;
  const id = `case-${++count}`;
  const lean: Parts = {
    id: '',
    for: '',
    described: '',
    hint: '<p slot="hint">Comme sur le livret.</p>',
    error: '',
  };
  const whole: Parts = {
    id: ` id="${id}"`,
    for: ` for="${id}"`,
    described: ` aria-describedby="${id}-hint"`,
    hint: `<p slot="hint" id="${id}-hint">Comme sur le livret.</p>`,
    error: '',
  };
  const wrong: Parts = {
    ...whole,
    described: ` aria-describedby="${id}-hint ${id}-error" aria-invalid="true"`,
    error: `<p slot="error" id="${id}-error">${error}</p>`,
  };
  const markup = (parts: Parts, around: string) => `<${around}>${inner(parts)}</${around}>`;
  return {
    ...rest,
    native: markup(whole, 'div').replace(/(<\/?)preau-[a-z]+/g, '$1div'),
    ours: markup(lean, tag),
    refused: {
      error,
      native: markup(wrong, 'div').replace(/(<\/?)preau-[a-z]+/g, '$1div'),
      ours: markup(wrong, tag),
    },
  };
}
