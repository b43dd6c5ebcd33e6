import { html, render, type TemplateResult } from 'lit';
import { parse, settled, ways } from './suite/ways.js';

export { parse, settled };

const stages: HTMLElement[] = [];

/** A place in the page for a test; emptied after it. */
export function stage(): HTMLElement {
  const place = document.createElement('main');
  document.body.append(place);
  stages.push(place);
  return place;
}

afterEach(() => {
  for (const place of stages.splice(0)) place.remove();
});

/** The first node that matches; fails the test where there is none. */
export function find<E extends Element = HTMLElement>(place: ParentNode, selector: string): E {
  const node = place.querySelector<E>(selector);
  if (!node) throw new Error(`nothing matches ${selector}`);
  return node;
}

/**
 * The same markup, come to the page in the three ways it comes in real ones. `run` gets a function that puts the
 * markup there and waits until its elements are ready.
 */
export function eachFixture(run: (put: (markup: string) => Promise<HTMLElement>) => void): void {
  for (const [name, put] of Object.entries(ways))
    describe(name, () =>
      run(async (markup) => {
        const place = stage();
        put(place, markup);
        await settled();
        return place;
      }),
    );
}

/** Lit's own way to fill a place, for tests that re-render. */
export { html, render, type TemplateResult };
