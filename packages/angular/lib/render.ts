import { isPlatformServer } from '@angular/common';
import {
  afterNextRender,
  afterRenderEffect,
  DestroyRef,
  Directive,
  effect,
  ElementRef,
  inject,
  input,
  PLATFORM_ID,
  Renderer2,
  signal,
  untracked,
} from '@angular/core';
import { holdError } from '@preau/elements/controllers/held-error.js';
import {
  isAnswered,
  resumeElements,
  suspendElements,
} from '@preau/elements/controllers/hydration.js';
import { type Attributes, written } from '@preau/fields';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What these directives ask of a field. */
export interface Field {
  readonly host: () => Host;
  readonly wrong: () => string;
  define(): Promise<unknown>;
  /** Puts the answer in the control; called again when what it reads changes. */
  show(control: Control): void;
  /** Takes the answer from the control. */
  changed(control: Control): void;
}

/** Attributes of a tag, and what only a property can hold: a function, an object. */
export type Host = Readonly<Record<string, unknown>>;

export const isServer = (): boolean => isPlatformServer(inject(PLATFORM_ID));

/** Writes the attributes of a node, and takes away those that are no longer said; nobody else's. */
function writer(): (attributes: Attributes) => void {
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  const renderer = inject(Renderer2);
  let last: Readonly<Record<string, string>> = {};
  return (attributes) => {
    const next = Object.fromEntries(written(attributes));
    for (const name of Object.keys(last))
      if (!(name in next)) renderer.removeAttribute(nativeElement, name);
    for (const [name, value] of Object.entries(next))
      if (value !== last[name]) renderer.setAttribute(nativeElement, name, value);
    last = next;
  };
}

/** Attributes of a node that comes and goes. */
@Directive({ selector: '[preauAttributes]' })
export class NodeAttributes {
  readonly preauAttributes = input.required<Attributes>();

  constructor() {
    const write = writer();
    effect(() => {
      write(this.preauAttributes());
    });
  }
}

/** The native control: its attributes, what it shows, what a person answers. */
@Directive({
  selector: '[preauControl]',
  host: {
    '(input)': 'hear($event)',
    '(change)': 'hear($event)',
    '(compositionend)': 'hear($event)',
  },
})
export class NativeControl {
  readonly preauControl = input.required<Field>();
  readonly attributes = input.required<Attributes>();

  readonly #node = inject<ElementRef<Control>>(ElementRef).nativeElement;
  /** Whether a person answered before the page was hydrated: their answer wins over the server's. */
  readonly #early = signal(!isServer() && isAnswered(this.#node));

  constructor() {
    const write = writer();
    const server = isServer();
    const renderer = inject(Renderer2);
    effect(() => {
      const { value, ...attributes } = this.attributes();
      const text = this.#node.localName === 'textarea';
      write(text ? attributes : this.attributes());
      if (server && text) renderer.setProperty(this.#node, 'textContent', value ?? '');
    });
    afterRenderEffect({
      write: () => {
        if (!this.#early()) this.preauControl().show(this.#node);
      },
    });
    if (untracked(this.#early))
      afterNextRender(() => {
        // `NgModel` gives its first value in a microtask: ours comes after.
        void Promise.resolve().then(() => {
          this.preauControl().changed(this.#node);
          this.#early.set(false);
        });
      });
  }

  protected hear(event: Event): void {
    if (!(event as InputEvent).isComposing) this.preauControl().changed(this.#node);
  }
}

/** The tag of a field: what is said for it, and its element, loaded once the page is hydrated. */
@Directive({ selector: '[preauTag]' })
export class FieldTag {
  readonly preauTag = input.required<Field>();

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const write = writer();
    // What a server wrote is in it already: an element that is there before Angular looks has added nodes of its own.
    if (!isServer()) suspendElements(nativeElement);
    // A property that is there before its element would hide the element's own.
    const defined = signal(false);
    effect(() => {
      const { attributes, properties } = split(this.preauTag().host());
      write(attributes);
      if (defined()) Object.assign(nativeElement, properties);
    });

    const destroyed = inject(DestroyRef);
    let here = true;
    destroyed.onDestroy(() => {
      here = false;
    });
    afterNextRender(() => {
      resumeElements(nativeElement);
      const field = this.preauTag();
      void field.define().then(() => {
        if (!here) return;
        defined.set(true);
        // A form knows more than the browser does: what Angular says stays.
        destroyed.onDestroy(holdError(nativeElement, () => !!untracked(field.wrong)));
      });
    });
  }
}

function split(host: Host): { attributes: Attributes; properties: Record<string, unknown> } {
  const attributes: Record<string, Attributes[string]> = {};
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(host))
    if (typeof value === 'function' || (typeof value === 'object' && value !== null))
      properties[name] = value;
    else attributes[name] = value as Attributes[string];
  return { attributes, properties };
}
