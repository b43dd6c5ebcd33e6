import { sendKeys } from '@web/test-runner-commands';
import fastCheck from './fast-check.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import '../choice/reveal.js';
import '../choice/watch.js';
import '../controllers/copy.js';
import type { Tools } from './suite/index.js';

const moment = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What the suite of form controls has here; our elements need no frame to be ready. */
export const tools: Tools = {
  fastCheck,
  numRuns: 20,
  keyboard: { press: (key) => sendKeys({ press: key }) },
  settled: async () => {
    await moment();
    await moment();
  },
};
