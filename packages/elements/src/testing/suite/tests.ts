import { change, changesOf, written } from './changes.js';
import { CONTROLS, type FormControl, type Page, type Put } from './page.js';
import * as person from './person.js';
import type { Tools } from './suite.js';
import type { Kind, Tally } from './tally.js';
import { parse } from './ways.js';

/** What is done on a page that holds the control, and on others. */
type Test = (page: Page, put: Put) => Promise<void>;

/** The tests of one kind, by their names. */
export function testsOf(
  { label, loaded, filled, refused, ...markups }: FormControl,
  kind: Kind,
  tally: Tally,
  { keyboard, fastCheck, numRuns = 10, settled }: Tools & { settled: () => Promise<void> },
): Record<string, Test> {
  const ours = kind === 'ours';
  /** What a person meets of a control: itself, but where ours stands in its place. */
  const metIn = (place: ParentNode, control: person.Control): person.Control =>
    (ours && markups.met && place.querySelector<person.Control>(markups.met)) || control;
  const isLoaded = ({ form, control }: Page, words: string) =>
    tally.equal(person.sent(form, control), person.asSent(control, loaded), words);
  const isFilled = ({ form, control }: Page, words: string) =>
    tally.equal(person.sent(form, control), person.asSent(control, filled), words);
  const isNamed = ({ control }: Page) =>
    tally.equal(person.nameOf(control), label, 'its name is its label, and nothing else');
  const isRight = (page: Page, words: string) => {
    tally.ok(page.control.getAttribute('aria-invalid') !== 'true', `${words}: no aria-invalid`);
    isNamed(page);
  };
  /** WCAG 3.3.1, RGAA 11.10: an error is seen, heard and found. */
  const isWrong = async (page: Page, error: string) => {
    const { control, place } = page;
    tally.ok(error !== '', 'it says why');
    const met = metIn(place, control);
    tally.ok(person.isVisible(place, error), `« ${error} » can be seen`);
    for (const node of new Set([control, met])) {
      tally.equal(node.getAttribute('aria-invalid'), 'true', 'aria-invalid');
      tally.ok(person.descriptionOf(node).includes(error), `« ${error} » is in its description`);
    }
    isNamed(page);
    tally.ok(control.id !== '', 'it has an id, for the links to it');
    tally.ok(document.getElementById(control.id) === control, 'its id is its own');
    const link = Object.assign(document.createElement('a'), { href: `#${control.id}` });
    place.prepend(link);
    link.click();
    link.remove();
    for (let left = 20; left && !control.matches(':target'); left--) await settled();
    tally.ok(control.matches(':target'), 'a link to its id leads to it');
    // Firefox does not focus a native date for a link to it: a summary does it by script.
    control.focus();
    tally.ok(document.activeElement === met, 'it takes the focus');
    history.replaceState(null, '', location.pathname + location.search);
  };

  const tests: Record<string, Test> = {
    'submits what was there at load': async (page) => {
      isLoaded(page, 'at load');
      isRight(page, 'at load');
      const missing = loaded === '' && page.control.required;
      tally.equal(await page.submits(), !missing, 'it is submitted, if nothing is missing');
    },

    'keeps what was typed before the element was there': async ({ place }, put) => {
      place.remove();
      const page = await put(markups[kind], (nodes) => {
        const control = nodes.querySelector<person.Control>(markups.control ?? CONTROLS);
        if (!control) throw new Error('the markup has no control');
        if (markups.fill) void markups.fill(nodes, filled);
        else person.fill(nodes, control, filled);
      });
      isFilled(page, 'typed early');
      isRight(page, 'typed early');
    },

    'submits what is filled in': async (page) => {
      await page.fill('');
      await page.fill(filled);
      isFilled(page, 'filled in');
      tally.ok(await page.submits(), 'it is submitted');
    },

    'blocks a submit while it is required and missing, and says why': async (page) => {
      const before = person.descriptionsOf(page.control);
      await page.fill('');
      tally.ok(!(await page.submits()), 'it is not submitted');
      tally.ok(page.control.validity.valueMissing, 'the browser says what is missing');
      tally.ok(page.control.validationMessage !== '', 'the browser has words for it');
      // A native control says it in a bubble of the browser; an element of ours says it in the page.
      if (ours) {
        const news = person.descriptionsOf(page.control).filter((text) => !before.includes(text));
        await isWrong(page, news.at(-1) ?? '');
      }
      await page.fill(filled);
      await untilRight(page.control, settled);
      isRight(page, 'mended');
      tally.equal(person.descriptionsOf(page.control), before, 'mended, its description');
      tally.ok(await page.submits(), 'mended, it is submitted');
    },

    'goes back to what was there on reset': async (page) => {
      const before = person.descriptionOf(page.control);
      await page.fill('');
      await page.submits();
      page.form.reset();
      await settled();
      isLoaded(page, 'after a reset');
      isRight(page, 'after a reset');
      tally.equal(person.descriptionOf(page.control), before, 'after a reset, its description');
    },

    'is out of a form whose fieldset is disabled': async (page) => {
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      page.root.before(fieldset);
      fieldset.append(page.root);
      await settled();
      await page.fill('');
      tally.equal(person.sent(page.form, page.control), [], 'nothing is sent');
      tally.ok(page.form.checkValidity(), 'nothing blocks');
      isRight(page, 'disabled');
    },

    'lets passwords managers and pastes in': async (page) => {
      const native = parse(markups.native).querySelector(markups.control ?? CONTROLS);
      // What they go by.
      for (const name of ['autocomplete', 'name', 'type', 'inputmode', 'maxlength', 'required'])
        tally.equal(page.control.getAttribute(name), native?.getAttribute(name) ?? null, name);
      const pasted = person.paste(page.control, filled);
      tally.ok(pasted !== false, 'a paste is let in');
      // Autofill comes without a focus.
      page.control.blur();
      await page.fill(filled);
      isFilled(page, 'autofilled');
      isRight(page, 'autofilled');
    },

    'takes back all it had set when it leaves, and works when it returns': async (page) => {
      const { root, form, holder } = page;
      root.remove();
      const pristine = root.outerHTML;
      holder.prepend(root);
      await settled();
      const first = written(root);
      await page.fill('');
      await page.submits();
      await page.fill(filled);
      for (let times = 3; times; times--) {
        root.remove();
        tally.equal(root.outerHTML, pristine, 'out of the page, it is as it was written');
        holder.prepend(root);
      }
      await settled();
      form.reset();
      await settled();
      tally.equal(written(root), first, 'back in the page, it is as before');
      isLoaded(page, 'back in the page');
      isNamed(page);
    },
  };

  // Enter in a field of files opens a window of the browser, which no test can close.
  if (keyboard && !parse(markups.native).querySelector('[type=file]'))
    tests['is submitted by Enter'] = async ({ control: native, form, place }) => {
      const control = metIn(place, native);
      let count = 0;
      form.addEventListener('submit', () => count++);
      // Where Enter has another use (a new line, a list to open), it must not be taken for a submit.
      // Firefox, alone, does not submit from a range.
      const elsewhere =
        control.matches('textarea, select') ||
        (control.type === 'range' && navigator.userAgent.includes('Firefox/'));
      control.focus();
      await keyboard.press('Enter');
      if (control.localName === 'select') await keyboard.press('Escape');
      await settled();
      tally.equal(count, elsewhere ? 0 : 1, 'submits');
    };

  tests['is right once cloned'] = async (page, put) => {
    await page.fill('');
    await page.submits();
    const other = await put('');
    const copy = page.root.cloneNode(true) as HTMLElement;
    other.holder.prepend(copy);
    await settled();
    const cloned = other.holder.querySelector<person.Control>(markups.control ?? CONTROLS);
    tally.ok(cloned, 'it is there');
    if (markups.fill) await markups.fill(other.holder, filled);
    else person.fill(other.holder, cloned, filled);
    await settled();
    tally.equal(
      person.sent(cloned.form as HTMLFormElement, cloned),
      person.asSent(cloned, filled),
      'its data',
    );
    tally.ok(cloned.getAttribute('aria-invalid') !== 'true', 'no error has come with it');
    // Ids that the author wrote are twice in the page: the author's to mend.
    if (ours && !/\sid=/.test(markups.ours)) {
      isNamed({ ...page, control: cloned });
      page.root.remove();
      copy.remove();
      tally.ok(!/preau-\d|data-preau-gen/.test(copy.outerHTML), 'out of the page, nothing is left');
    }
  };

  if (markups.neverMissing)
    delete tests['blocks a submit while it is required and missing, and says why'];

  if (refused)
    tests['shows the error that the server wrote'] = async ({ place }, put) => {
      place.remove();
      await isWrong(await put(refused[kind]), refused.error);
    };

  if (ours && fastCheck)
    tests['ends as a fresh element does, whatever happened to its nodes'] = async (
      { place },
      put,
    ) => {
      place.remove();
      const run = async (changes: number[][]) => {
        const page = await put(markups.ours);
        const taken: Element[] = [];
        for (const numbers of changes) {
          change(page.root, numbers, taken);
          if ((numbers[3] ?? 0) % 2) await settled();
        }
        await settled();
        page.form.reset();
        await settled();
        const lived = written(page.root);
        page.root.remove();
        const fresh = page.root.cloneNode(true) as Element;
        page.holder.prepend(fresh);
        await settled();
        // What a copy loads to clean itself may come a moment later.
        for (let left = 20; left && written(fresh) !== lived; left--) await settled();
        tally.equal(lived, written(fresh), 'what has lived is as what is new');
        page.place.remove();
      };
      await fastCheck.assert(fastCheck.asyncProperty(changesOf(fastCheck), run), {
        numRuns,
        // In milliseconds: on a slow machine, fewer series rather than a test that is stopped halfway.
        interruptAfterTimeLimit: 2000,
        includeErrorInReport: true,
      });
    };

  return tests;
}

/** An error may wait for the pointer to be up before it goes. */
async function untilRight(control: Element, settled: () => Promise<void>): Promise<void> {
  for (let left = 50; left && control.getAttribute('aria-invalid') === 'true'; left--)
    await settled();
}
