import type { FastCheck } from './changes.js';
import { type FormControl, withPages } from './page.js';
import { Tally } from './tally.js';
import { testsOf } from './tests.js';
import { settled as twoFrames, ways } from './ways.js';

/** What the page of the tests has. Each tool left out leaves out the tests that need it. */
export interface Tools {
  /** A real keyboard, such as `sendKeys` of `@web/test-runner-commands`: Enter in a field is its browser's own. */
  keyboard?: { press: (key: string) => Promise<unknown> };
  /** fast-check, for random changes of attributes and children. */
  fastCheck?: FastCheck;
  /** How many random series; 10 by default. */
  numRuns?: number;
  /** Resolves when elements have had their updates; two frames by default. */
  settled?: () => Promise<void>;
  /** The runner's functions; its globals by default (Mocha, Jasmine, Jest, Vitest). */
  runner?: Runner;
}

interface Runner {
  describe: (name: string, run: () => void) => unknown;
  it: (name: string, run: () => Promise<void>) => unknown;
  after: (run: () => void) => unknown;
}

/** Declares the tests of a form control, for the native one and for ours, and says how many assertions each has had. */
export function testFormControl(tried: FormControl, tools: Tools = {}): void {
  const { describe, it, after } = tools.runner ?? globalRunner();
  const settled = tools.settled ?? twoFrames;
  const counts = new Tally();
  describe(`${tried.name}, as a form control`, () => {
    for (const kind of ['native', 'ours'] as const)
      for (const [name, way] of Object.entries(ways))
        describe(`${kind}, ${name}`, () => {
          for (const [words, test] of Object.entries(
            testsOf(tried, kind, counts.of(kind), { ...tools, settled }),
          ))
            it(words, () =>
              withPages(tried, { way, settled }, async (put) => test(await put(tried[kind]), put)),
            );
        });
    after(() => {
      const { native, ours } = counts.counts;
      console.log(`${tried.name}, ${engine()}: ${native} assertions on native, ${ours} on ours`);
    });
  });
}

function globalRunner(): Runner {
  const { describe, it, after, afterAll } = globalThis as unknown as Runner & {
    afterAll?: Runner['after'];
  };
  return { describe, it, after: afterAll ?? after };
}

/** The engine that runs the tests, by the name that people know. */
function engine(): string {
  const { userAgent } = navigator;
  if (userAgent.includes('Chrome/')) return 'Chromium';
  return userAgent.includes('Firefox/') ? 'Firefox' : 'WebKit';
}
