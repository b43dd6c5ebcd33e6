import type { Gaps } from '../controllers/gaps.js';
import { isClosed, REVEAL } from '../controllers/closed.js';
import type { Control } from '../controllers/validity.js';

/** Makes what is required so while it is revealed, and keeps what is hidden from blocking a submit. */
export function wireReveal(gaps: Gaps, reveal: Element): void {
  const closed = isClosed(reveal);
  for (const control of reveal.querySelectorAll<Control>('input, textarea, select')) {
    if (control.closest(REVEAL) !== reveal) continue;
    if (control.getAttribute('aria-required') === 'true' && !gaps.authored(control, 'required'))
      gaps.set(control, 'required', closed ? null : '');
    // Nobody can mend a value that is hidden: a read-only control is sent, and is not checked.
    if (closed && hides(gaps, control)) gaps.fill(control, 'readonly', '');
  }
}

function hides(gaps: Gaps, control: Control): boolean {
  if (control.matches(':read-write')) return HIDDEN && !control.validity.valid;
  return control.hasAttribute('readonly') && !gaps.authored(control, 'readonly');
}

/** Without `:has()` the stylesheet leaves every reveal open. */
const HIDDEN = globalThis.CSS?.supports('selector(:has(a))') ?? false;
