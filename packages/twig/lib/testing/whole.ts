import { expect } from 'vitest';

export const all = <T extends Element = Element>(root: Element, selector: string): T[] => [
  ...root.querySelectorAll<T>(selector),
];
export const CONTROLS = 'input:not([type=hidden]), select, textarea';

/** What HTML in which nothing is left to a script has. */
export function whole(body: HTMLElement): void {
  const ids = all(body, '[id]').map(({ id }) => id);
  expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
  for (const control of all(body, CONTROLS)) {
    const labels = all(body, `label[for="${control.id}"]`).length;
    expect(labels, `one label for ${control.id}`).toBe(control.hasAttribute('aria-label') ? 0 : 1);
  }
  for (const label of all<HTMLLabelElement>(body, 'label'))
    expect(ids, 'a label is of a control').toContain(label.htmlFor);
  for (const fieldset of all(body, 'fieldset'))
    expect(fieldset.firstElementChild?.localName, 'a group has its question').toBe('legend');
  const described = all(body, '[aria-describedby]').flatMap((node) =>
    (node.getAttribute('aria-describedby') ?? '').split(' '),
  );
  for (const id of described.filter((one) => one !== 'ailleurs')) expect(ids).toContain(id);
  for (const { id } of all(body, '[id$="-hint"], [id$="-error"], [id$="-valid"]'))
    expect(described, 'what is said is of a control').toContain(id);
  for (const link of all(body, 'preau-error-summary a')) {
    const control = body.querySelector(link.getAttribute('href') ?? '');
    expect(control?.matches(CONTROLS), 'a problem leads to a control').toBe(true);
  }
}
