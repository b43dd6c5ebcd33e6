import {
  type EarlyAnswer,
  earlyAnswers,
  putAnswer,
  resumeElements,
  suspendElements,
} from '@preau/elements/controllers/hydration.js';
import { nextTick, type ObjectDirective } from 'vue';

/** What a person had changed in a field before it was hydrated. */
const kept = new WeakMap<HTMLElement, EarlyAnswer[]>();

/**
 * Hydrates a field: nothing typed or chosen before is lost to a `v-model` (the value of the directive: whether there is
 * one), and an element that was there before (a part of a page that comes later) takes back what it has added, while
 * Vue compares the field with what the server wrote.
 */
export const vHydrated: ObjectDirective<HTMLElement, boolean> = {
  created(host, { value }) {
    // Not in a page yet: a field that Vue makes.
    if (!host.parentNode) return;
    suspendElements(host);
    if (value) kept.set(host, earlyAnswers(host));
  },
  beforeMount(host) {
    resumeElements(host);
  },
  async mounted(host) {
    const before = kept.get(host) ?? [];
    kept.delete(host);
    for (const answer of before) {
      putAnswer(answer);
      for (const type of ['input', 'change']) answer.control.dispatchEvent(new Event(type));
      // A list of answers is read from what was rendered last.
      await nextTick();
    }
  },
};
