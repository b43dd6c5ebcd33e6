import { holdError } from '@preau/elements/controllers/held-error.js';
import { type Attributes, written } from '@preau/fields';
import { type ObjectDirective, onBeforeUnmount, onMounted, type ShallowRef } from 'vue';

/** What is used of a Lit element. */
export interface Reactive extends HTMLElement {
  requestUpdate(): void;
}

/** Attributes that stay attributes when the element is there. */
export const vAttributes: ObjectDirective<HTMLElement, Attributes> = {
  created: (host, { value }: { value: Attributes }) => {
    write(host, value);
  },
  beforeUpdate: (host, { value, oldValue }: { value: Attributes; oldValue: Attributes | null }) => {
    const now = new Map(written(value));
    for (const name of Object.keys(oldValue ?? {})) if (!now.has(name)) host.removeAttribute(name);
    write(host, value);
  },
  getSSRProps: ({ value }) => Object.fromEntries(written(value)),
};

function write(host: HTMLElement, attributes: Attributes): void {
  for (const [name, value] of written(attributes))
    if (host.getAttribute(name) !== value) host.setAttribute(name, value);
}

/** Loads the element, and keeps the error that Vue says, whatever the element makes of its control. */
export function useElement(
  host: ShallowRef<HTMLElement | null>,
  define: () => Promise<unknown>,
  wrong: () => boolean,
): void {
  let here = true;
  let letGo: (() => void) | undefined;
  onMounted(async () => {
    await define();
    if (here && host.value) letGo = holdError(host.value, wrong);
  });
  onBeforeUnmount(() => {
    here = false;
    letGo?.();
  });
}
