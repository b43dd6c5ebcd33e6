import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext } from 'axe-core';
import { assert } from '@open-wc/testing';

declare const axe: { run: (context: ElementContext, options: object) => Promise<AxeResults> };

/** Every rule of axe-core, but those that speak of a whole page. */
const PAGE_RULES = [
  'page-has-heading-one',
  'region',
  'landmark-one-main',
  'document-title',
  'bypass',
];

/** Fails with what axe-core finds, in words. */
export async function assertNoAxeViolation(place: Element): Promise<void> {
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(place, { rules, resultTypes: ['violations'] });
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html}`);
  assert.deepEqual(found, []);
}

/** The words a control's `aria-describedby` gives, in order. */
export const descriptionOf = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => control.ownerDocument.getElementById(id)?.textContent.trim() ?? `[no #${id}]`)
    .join(' ');
