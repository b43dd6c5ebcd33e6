import { DEV, warn } from '#dev';
import type { ConsentChoices } from '../events/consent.js';

/** What a radio or a box must be worth to say yes; anything else is a refusal. */
const YES = /^(accept|1|true|yes|on)$/;

/** The controls of each purpose: what is disabled cannot be refused, so it is not one. */
export function purposesOf(place: ParentNode): Map<string, HTMLInputElement[]> {
  const purposes = new Map<string, HTMLInputElement[]>();
  for (const control of place.querySelectorAll<HTMLInputElement>(
    'input[type=radio], input[type=checkbox]',
  )) {
    const purpose = control.dataset['purpose'] ?? control.name;
    if (purpose && !control.matches(':disabled'))
      purposes.set(purpose, [...(purposes.get(purpose) ?? []), control]);
  }
  return purposes;
}

/** Whether a control, once checked, agrees. */
const agrees = (control: HTMLInputElement): boolean =>
  control.type === 'checkbox' || YES.test(control.value);

/**
 * What a person says by a button: `all`, `none`, or what the controls have. A purpose left without an answer is not
 * answered for them.
 */
export function choicesOf(place: ParentNode, button: string | undefined): ConsentChoices {
  const choices: Record<string, boolean> = {};
  for (const [purpose, controls] of purposesOf(place)) {
    const answers = controls.filter(({ checked, type }) => checked || type === 'checkbox');
    if (button === 'all' || button === 'none') choices[purpose] = button === 'all';
    else if (answers.length)
      choices[purpose] = answers.every((control) => control.checked && agrees(control));
  }
  return choices;
}

/** Makes the controls say what is agreed to, and what is refused. */
export function showChoices(place: ParentNode, accepted: ReadonlySet<string>): void {
  for (const [purpose, controls] of purposesOf(place))
    for (const control of controls)
      if (control.type === 'checkbox') control.checked = accepted.has(purpose);
      else if (agrees(control) === accepted.has(purpose)) control.checked = true;
}

/** The same for the questions that have just come, and that the server has left without an answer. */
export function fillChoices(
  place: ParentNode,
  accepted: ReadonlySet<string>,
  seen: WeakSet<HTMLInputElement>,
): void {
  for (const [purpose, controls] of purposesOf(place)) {
    const open = !controls.some((control) => control.checked || seen.has(control));
    for (const control of controls) {
      seen.add(control);
      if (open && agrees(control) === accepted.has(purpose)) control.checked = true;
    }
  }
}

/** Says in development what makes refusing harder than accepting (CNIL, n° 2020-091). */
export function checkFairness(host: Element): void {
  if (!DEV) return;
  const button = (value: string) => host.querySelector(`button[value=${value}]`);
  const [all, none] = [button('all'), button('none')];
  const look = (node: Element) =>
    ['variant', 'size'].map((name) => node.closest('preau-button')?.getAttribute(name)).join();
  if (all && !none)
    warn(
      host,
      'lets accept all but not refuse all.',
      'Write <button value="none"> beside it (CNIL, délibération n° 2020-091).',
    );
  else if (
    all &&
    none &&
    (look(all) !== look(none) || all.closest('details') !== none.closest('details'))
  )
    warn(
      host,
      'makes refusing and accepting look different.',
      'Give both buttons the same variant, size and place (CNIL, délibération n° 2020-091).',
    );
  for (const controls of purposesOf(host).values())
    if (!host.hasAttribute('answered') && controls.some((one) => one.defaultChecked && agrees(one)))
      warn(
        host,
        'has a purpose that is accepted beforehand.',
        'Leave its controls unchecked: silence is not consent (CNIL, délibération n° 2020-091).',
      );
}
