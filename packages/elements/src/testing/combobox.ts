import { sendKeys } from '@web/test-runner-commands';
import { find, parse, settled, stage } from './fixtures.js';

/** A `<select>` of academies in a form, as an author writes it. */
export const ACADEMIES = `<form><preau-combobox>
  <label for="academie">Académie</label>
  <p slot="hint">Celle de l’établissement.</p>
  <select id="academie" name="academie" required>
    <option value="">Choisissez une académie</option>
    <option value="01">Aix-Marseille</option>
    <option value="02">Amiens</option>
    <option value="03">Besançon</option>
    <option value="04">Bordeaux</option>
    <option value="05" disabled>Caen</option>
    <option value="06">Clermont-Ferrand</option>
  </select>
</preau-combobox><button>Suivant</button></form>`;

/** The parts of a combobox that a person meets. */
export interface Met {
  place: HTMLElement;
  input: HTMLInputElement;
  select: HTMLSelectElement;
  form: HTMLFormElement | null;
  /** The labels of the options in the page; `*` before the active one, `+` before those chosen. */
  shown: () => string[];
  /** The label of the active option, by what assistive technologies are told. */
  active: () => string | undefined;
  open: () => boolean;
  note: () => string;
  status: () => string;
}

/** What a combobox already in the page is made of. */
export function meet(place: HTMLElement): Met {
  const input = find<HTMLInputElement>(place, '[role=combobox]');
  const root = input.getRootNode() as Document | ShadowRoot;
  const activeId = () => input.getAttribute('aria-activedescendant') ?? '-';
  const textOf = (node: Element | null) => node?.textContent.replace(/[ \n]+/g, ' ').trim();
  return {
    place,
    input,
    select: place.querySelector('select') as HTMLSelectElement,
    form: place.querySelector('form'),
    open: () => input.getAttribute('aria-expanded') === 'true',
    active: () => textOf(root.getElementById(activeId())),
    shown: () =>
      [...place.querySelectorAll('[role=option]')].map(
        (row) =>
          (row.id === activeId() ? '*' : '') +
          (row.getAttribute('aria-selected') === 'true' ? '+' : '') +
          (textOf(row) ?? ''),
      ),
    note: () => textOf(place.querySelector('[slot=popup] > p:not([hidden])')) ?? '',
    status: () => textOf(place.querySelector('[role=status]')) ?? '',
  };
}

/** Puts markup in the page and waits for its combobox. */
export async function put(markup = ACADEMIES): Promise<Met> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return meet(place);
}

/** Types, or presses a key by its name between brackets, as a person does. */
export async function type(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const names = /^\[(.+)\]$/.exec(key)?.[1]?.split('+');
    const last = names?.pop();
    for (const down of names ?? []) await sendKeys({ down });
    await sendKeys(last ? { press: last } : { type: key });
    for (const up of names ?? []) await sendKeys({ up });
    await settled();
  }
}
