/** What boxes say together, in the words of `aria-checked`. */
export type Checked = 'true' | 'false' | 'mixed';

/** Those that a person can change; all of them where there is none, for what is said of them. */
function counted(boxes: readonly HTMLInputElement[]): readonly HTMLInputElement[] {
  const enabled = boxes.filter((box) => box.matches(':enabled'));
  return enabled.length ? enabled : boxes;
}

/** What several boxes say as one (APG, checkbox: mixed state); `undefined` where there is none. */
export function checkedOf(boxes: readonly HTMLInputElement[]): Checked | undefined {
  const those = counted(boxes);
  const count = those.filter(({ checked }) => checked).length;
  if (!those.length) return undefined;
  return count === those.length ? 'true' : count ? 'mixed' : 'false';
}

/** Checks or unchecks boxes as a person does: those that can be changed, each with its native events. */
export function check(boxes: readonly HTMLInputElement[], checked: boolean): void {
  for (const box of boxes) if (box.checked !== checked) box.click();
}

/** Checks them all, or none once all are checked. */
export function toggleAll(boxes: readonly HTMLInputElement[]): void {
  check(boxes, checkedOf(boxes) !== 'true');
}
