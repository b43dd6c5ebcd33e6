import { type Attributes, written } from '@preau/fields';
import { type ObjectDirective, onBeforeUnmount, onMounted, type ShallowRef } from 'vue';

/** What is used of a Lit element. */
export interface Reactive extends HTMLElement {
  error?: string | undefined;
  addController(controller: { hostUpdate(): void }): void;
  removeController(controller: { hostUpdate(): void }): void;
  requestUpdate(): void;
  connectedCallback(): void;
  disconnectedCallback(): void;
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

/**
 * Loads the element. It judges its control again when it changes, and would hide an error that Vue still says: a
 * schema knows more than the browser does.
 *
 * @param wrong whether Vue says an error
 */
export function useElement(
  host: ShallowRef<HTMLElement | null>,
  define: () => Promise<unknown>,
  wrong: () => boolean,
): void {
  let owner: Reactive | undefined;
  let here = true;
  const controller = {
    hostUpdate: () => {
      if (owner && wrong()) owner.error = undefined;
    },
  };
  onMounted(async () => {
    await define();
    if (!here || !host.value) return;
    // Who shows the error: a password or a code leaves it to the field in it.
    owner = (host.value.querySelector('preau-field') ?? host.value) as Reactive;
    owner.addController(controller);
    owner.requestUpdate();
  });
  onBeforeUnmount(() => {
    here = false;
    owner?.removeController(controller);
  });
}
