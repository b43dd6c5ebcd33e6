import { warn } from '#dev';

/** Says in the console of a developer what the author's table lacks. */
export function check(
  host: Element,
  table: HTMLTableElement,
  boxes: readonly HTMLInputElement[],
): void {
  if (!table.caption && !table.matches('[aria-label], [aria-labelledby]'))
    warn(
      host,
      'has a table without a name.',
      'Write a <caption> first in it (WCAG 1.3.1, RGAA 5.4).',
    );
  if (table.querySelector('thead > tr > th[aria-sort]:not(:has(button, a))'))
    warn(
      host,
      'has a sorted header without a button.',
      'Write <button type="button"> or a link around its words: a keyboard sorts with it.',
    );
  if (
    boxes.some(
      (box) => !box.labels?.length && !box.matches('[aria-label], [aria-labelledby], [title]'),
    )
  )
    warn(
      host,
      'has a checkbox without a name.',
      'Write aria-label="Sélectionner …" with what its row is about (WCAG 4.1.2, RGAA 11.1).',
    );
}
