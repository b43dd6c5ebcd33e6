import { resumeElements, suspendElements } from '@preau/elements/controllers/hydration.js';
import { nextTick, type ObjectDirective } from 'vue';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a person had changed in a field before it was hydrated. */
const kept = new WeakMap<HTMLElement, [Control, string][]>();

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
    if (value) kept.set(host, changed(host));
  },
  beforeMount(host) {
    resumeElements(host);
  },
  async mounted(host) {
    const before = kept.get(host) ?? [];
    kept.delete(host);
    for (const [control, state] of before) {
      restore(control, state);
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type));
      // A list of answers is read from what was rendered last.
      await nextTick();
    }
  },
};

const isBox = (control: Control): control is HTMLInputElement =>
  /^(checkbox|radio)$/.test(control.type);

function stateOf(control: Control): string {
  if (isBox(control)) return String(control.checked);
  if (!(control instanceof HTMLSelectElement)) return control.value;
  return [...control.selectedOptions].map(({ index }) => index).join();
}

function restore(control: Control, state: string): void {
  if (stateOf(control) === state || control.type === 'file') return;
  if (isBox(control)) control.checked = state === 'true';
  else if (!(control instanceof HTMLSelectElement)) control.value = state;
  else
    for (const option of control.options)
      option.selected = state.split(',').includes(String(option.index));
}

function changed(host: HTMLElement): [Control, string][] {
  const controls = [...host.querySelectorAll<Control>('input, select, textarea')];
  return controls.flatMap((control): [Control, string][] => {
    // What a control holds at first depends on its type: a copy that is reset knows.
    const form = document.createElement('form');
    const fresh = control.cloneNode(true) as Control;
    form.append(fresh);
    form.reset();
    const isSame = stateOf(fresh) === stateOf(control);
    // Of radios, only the one that is checked tells.
    return isSame || (control.type === 'radio' && stateOf(control) === 'false')
      ? []
      : [[control, stateOf(control)]];
  });
}
