import * as person from './person.js';
import type { Way } from './ways.js';

/** A control to try, native and ours. Where the markups have no form in them, the suite writes one around. */
export interface FormControl {
  /** What it is, for the names of the tests. */
  name: string;
  /** The native control as a server writes it whole: its label, its ids, `required`, its value. */
  native: string;
  /** The same control in the element. */
  ours: string;
  /** Its accessible name. */
  label: string;
  /** Its value in these markups: a text, or the `value` of what is checked or selected. */
  loaded: string;
  /** Another value that is right; the same for a lone checkbox. */
  filled: string;
  /** Both as the server sends them back with an error, and the words of this error. */
  refused?: { error: string; native: string; ours: string };
  /** Which control, where there are several: a selector. The first one by default. */
  control?: string;
  /** In ours, what a person meets in the place of the native control, if another node: a selector. */
  met?: string;
  /** It always has a value, as a range does: nothing can be missing. */
  neverMissing?: boolean;
  /** Puts a value in, where it takes more than the native control's value and events. */
  fill?: (place: ParentNode, value: string) => void | Promise<void>;
}

/** A form with the control in it, in the page. */
export interface Page {
  place: HTMLElement;
  form: HTMLFormElement;
  /** What the markup is in: the form that the suite writes, or the place where the markup has its own. */
  holder: HTMLElement;
  control: person.Control;
  /** The element, or the first node of the native markup. */
  root: HTMLElement;
  fill: (value: string) => Promise<void>;
  /** Asks for a submit, as the button does; whether it came to the page. */
  submits: () => Promise<boolean>;
}

/** Puts a markup in a page of its own; `early` has its nodes before the element does. */
export type Put = (markup: string, early?: (nodes: ParentNode) => void) => Promise<Page>;

/** Runs a test with pages of its own, and takes them away. */
export async function withPages(
  tried: FormControl,
  { way, settled }: { way: Way; settled: () => Promise<void> },
  test: (put: Put) => Promise<void>,
): Promise<void> {
  const places: HTMLElement[] = [];
  const put: Put = async (markup, early) => {
    const place = document.createElement('main');
    places.push(place);
    document.body.append(place);
    way(place, hasForm(tried) ? markup : `<form>${markup}<button>Envoyer</button></form>`, early);
    await settled();
    return pageOf(tried, place, settled);
  };
  try {
    await test(put);
  } finally {
    for (const place of places) place.remove();
  }
}

const hasForm = ({ native }: FormControl): boolean => native.includes('<form');

export const CONTROLS = 'input:not([type=hidden]), textarea, select';

function pageOf(tried: FormControl, place: HTMLElement, settled: () => Promise<void>): Page {
  const form = place.querySelector('form') as HTMLFormElement;
  const holder = hasForm(tried) ? place : form;
  const control = place.querySelector(tried.control ?? CONTROLS) as person.Control;
  let came = false;
  place.addEventListener('submit', (event) => {
    came = true;
    // The page of the tests stays.
    event.preventDefault();
  });
  return {
    place,
    form,
    holder,
    control,
    root: holder.firstElementChild as HTMLElement,
    fill: async (value) => {
      if (tried.fill) await tried.fill(place, value);
      else person.fill(place, control, value);
      await settled();
    },
    submits: async () => {
      came = false;
      form.requestSubmit();
      await settled();
      return came;
    },
  };
}
