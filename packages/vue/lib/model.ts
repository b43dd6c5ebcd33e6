import {
  type Directive,
  isVNode,
  type ObjectDirective,
  vModelCheckbox,
  vModelRadio,
  vModelSelect,
  vModelText,
} from 'vue';
import type { Props } from './render.ts';

/** What a `v-model` holds: a text, what is chosen in a list, whether a box is checked, answers, files. */
export type Kind = 'text' | 'select' | 'box' | 'answers' | 'files';

type Model = Directive<HTMLElement, unknown, string, unknown>;

/** A file field gives its files, and forgets them when they are taken away: nothing can be written in it. */
const vFiles: ObjectDirective<HTMLInputElement> = {
  created(input, _, { props }) {
    input.addEventListener('change', () => {
      (props?.['onUpdate:modelValue'] as (files: File[]) => void)([...(input.files ?? [])]);
    });
  },
  updated(input, { value, oldValue }) {
    if (value === oldValue || listOf(value).length || !input.files?.length) return;
    // The element has a list of its own.
    input.closest<HTMLElement & { clear?: () => void }>('preau-upload')?.clear?.();
    input.value = '';
  },
};

// Copies of Vue's own: what a server writes is in the tree, whichever kind it is.
const MODELS = {
  text: { ...vModelText },
  select: { ...vModelSelect },
  checkbox: { ...vModelCheckbox },
  radio: { ...vModelRadio },
  files: vFiles,
};

export const modelFor = (kind: Kind, type: unknown): Model =>
  MODELS[
    kind === 'box' || kind === 'answers' ? (type === 'radio' ? 'radio' : 'checkbox') : kind
  ] as Model;

/** One answer or several, as the texts that HTML has; none for nothing. */
export const listOf = (value: unknown): string[] =>
  value === undefined || value === null
    ? []
    : (Array.isArray(value) || value instanceof Set ? [...(value as Set<unknown>)] : [value]).map(
        String,
      );

/** Whether a lone box is checked by what its model holds. */
export function isOn(value: unknown, attributes: Props): boolean {
  if (Array.isArray(value)) return value.includes(attributes['value']);
  if (value instanceof Set) return value.has(attributes['value']);
  return value === ('true-value' in attributes ? attributes['true-value'] : true);
}

type Value = string | number | null | undefined;

/** The text at first, as HTML has it: what a reset gives back, and never written over what was typed. */
export const vInitialText: ObjectDirective<HTMLInputElement | HTMLTextAreaElement> = {
  // Once its bounds are known.
  beforeMount(control, { value }: { value: Value }) {
    if (value !== undefined && value !== null) control.defaultValue = String(value);
  },
  beforeUpdate(control, { value, oldValue }: { value: Value; oldValue: Value }) {
    if (value !== oldValue) control.value = control.defaultValue = String(value ?? '');
  },
  getSSRProps: ({ value }: { value: Value }) => ({ value }),
};

/** What is chosen at first among `<option>`s that come by a slot. */
export const vInitialOption: ObjectDirective<HTMLSelectElement, readonly string[]> = {
  created(select, { value }) {
    // Hydrated: the server has said it.
    if (!select.parentNode)
      for (const option of select.options)
        if (value.includes(option.value)) option.defaultSelected = true;
  },
  getSSRProps({ value }, { children }) {
    if (value.length) choose(children, value);
  },
};

function choose(node: unknown, chosen: readonly string[]): void {
  if (Array.isArray(node)) for (const child of node) choose(child, chosen);
  else if (isVNode(node) && node.type !== 'option') choose(node.children, chosen);
  else if (isVNode(node)) {
    const value: unknown = node.props?.['value'] ?? node.children;
    node.props = { ...node.props, selected: chosen.includes(String(value)) };
  }
}
