import {
  APP_ID,
  booleanAttribute,
  computed,
  Directive,
  type DoCheck,
  effect,
  ElementRef,
  inject,
  Injectable,
  input,
  type ModelSignal,
  type OnDestroy,
  signal,
  untracked,
} from '@angular/core';
import {
  type AbstractControl,
  ControlContainer,
  type ControlValueAccessor,
  NgControl,
  type ValidationErrors,
  Validators,
} from '@angular/forms';
import type { Attributes } from '@preau/fields';
import { type Asked, type FieldMessages, messageOf, PREAU_MESSAGES } from './messages.ts';
import { type Control, type Field, type Host, isServer } from './render.ts';

/** What a form knows of its control. */
interface State {
  errors: ValidationErrors | null;
  touched: boolean;
  submitted: boolean;
  required: boolean;
}

/** What is used of `NgForm` and of `FormGroupDirective`. */
interface Submittable {
  readonly submitted?: boolean;
}

const MUST = [Validators.required, Validators.requiredTrue];

/** A field without a value yet: its words, its control's attributes, and what a form says of it. */
@Directive({
  host: {
    // These are the control's: on this tag too, an id would be another's.
    '[attr.id]': 'null',
    '[attr.name]': 'null',
    '(focusout)': 'leave($event)',
  },
})
export abstract class OneTag<V> implements ControlValueAccessor, DoCheck, OnDestroy, Field {
  /** The id of the control; one is made by default. */
  readonly id = input<string>();
  /** The label, or the legend of a group. */
  readonly label = input.required<string>();
  /** What to enter, and in which form. */
  readonly hint = input<string>();
  /** What is wrong, said at once and before what the form has to say. Empty: nothing is, or what the form says. */
  readonly error = input<string>();
  /** Messages of this field, by the key of the error: they win over all others. */
  readonly messages = input<FieldMessages>({});
  readonly name = input<string>();
  /** Without a form, or with `ngModel`; a form's own `Validators.required` is seen. */
  readonly required = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  /** Any other attribute of the native control: `{ 'data-x': '1', spellcheck: 'false' }`. */
  readonly control = input<Attributes>({});
  /** Attributes and properties of the tag itself: `{ counter: '' }`, `{ 'max-size': '5 Mo' }`. */
  readonly host = input<Host>({});

  /** What the person answers. */
  abstract readonly answer: ModelSignal<V | null>;
  /** Loads the element. */
  abstract define(): Promise<unknown>;
  /** The answer that a control holds. */
  protected abstract read(control: Control): V | null;
  /** Has a control hold it. */
  protected abstract put(control: Control, answer: V | null): void;

  protected readonly kind: Asked['kind'] = 'text';
  protected readonly server = isServer();

  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #made = inject(Ids).next();
  readonly #shared = inject(PREAU_MESSAGES);
  readonly #form = inject(NgControl, { self: true, optional: true });
  readonly #container = inject(ControlContainer, { optional: true });
  readonly #disabled = signal(false);
  /** Goes up when a form may have changed. */
  readonly #turn = signal(0);
  /** Goes up when a form writes a value, be it the same: a reset of the page has changed what is shown. */
  readonly #writing = signal(0);
  #followed: AbstractControl[] = [];
  #unfollow: () => void = () => undefined;
  #onChange: (value: V | null) => void = () => undefined;
  #onTouched: () => void = () => undefined;

  /** The id of the control. */
  readonly at = computed(() => this.id() || this.#made);

  readonly #state = computed(() => {
    this.#turn();
    return this.#read();
  });

  /** The error shown: the one that is given, or the form's once the field was left or the form sent. */
  readonly wrong = computed(() => {
    const { errors, touched, submitted } = this.#state();
    const given = this.error();
    if (given) return given;
    if (!errors || !(touched || submitted) || this.inactive()) return '';
    const asked = { label: this.label(), kind: this.kind };
    return messageOf(errors, this.messages(), this.#shared, asked);
  });

  protected readonly inactive = computed(() => this.disabled() || this.#disabled());
  protected readonly needed = computed(() => this.required() || this.#state().required);

  constructor() {
    if (this.#form) this.#form.valueAccessor = this;
    // A form gives its control after this tag was checked, and may not have it checked again.
    effect(() => {
      this.#turn();
      const control = untracked(() => this.#control());
      if (control)
        untracked(() => {
          this.#follow(control);
        });
    });
    // Who looks for what to focus (an error summary, signal forms) finds this tag, which nobody can focus.
    if (!this.server)
      this.#element.focus = (options) => {
        this.#element.querySelector<Control>('input, select, textarea')?.focus(options);
      };
  }

  ngDoCheck(): void {
    const control = this.#control();
    // The form has not given it yet, or needs no looking after.
    if (!control) return;
    this.#follow(control);
    // What changed without an event, as `setErrors(…, { emitEvent: false })` or a validator.
    const [before, now] = [untracked(this.#state), this.#read()];
    if ((Object.keys(now) as (keyof State)[]).some((name) => now[name] !== before[name]))
      this.#again();
  }

  ngOnDestroy(): void {
    this.#unfollow();
  }

  /** Signal forms have none: their state is made of signals. */
  #control(): AbstractControl | undefined {
    const control = this.#form?.control;
    return control && 'events' in control && 'root' in control ? control : undefined;
  }

  #follow(control: AbstractControl): void {
    const { root } = control;
    if (this.#followed[0] === control && this.#followed[1] === root) return;
    this.#unfollow();
    this.#followed = [control, root];
    // The form tells its root that it was sent.
    const followed = [...new Set(this.#followed)].map((one) => one.events.subscribe(this.#again));
    this.#unfollow = () => {
      for (const one of followed) one.unsubscribe();
    };
    this.#again();
  }

  #again = (): void => {
    this.#turn.update((turn) => turn + 1);
  };

  #read(): State {
    const form = this.#form;
    const container = this.#container?.formDirective as Submittable | null | undefined;
    // Absent while `NgModel` and others are being set up.
    const control = form?.control;
    return {
      errors: (control && form.errors) ?? null,
      touched: !!(control && form.touched),
      submitted: !!(control && container?.submitted),
      required: MUST.some((validator) => !!control?.hasValidator(validator)),
    };
  }

  // What a form asks of a field.

  writeValue(value: V | null): void {
    this.answer.set(value ?? null);
    this.#writing.update((turn) => turn + 1);
  }

  registerOnChange(onChange: (value: V | null) => void): void {
    this.#onChange = onChange;
    this.#again();
  }

  registerOnTouched(onTouched: () => void): void {
    this.#onTouched = onTouched;
  }

  setDisabledState(disabled: boolean): void {
    this.#disabled.set(disabled);
  }

  // What the native control asks of a field.

  show(control: Control): void {
    this.#writing();
    this.put(control, this.answer());
  }

  changed(control: Control): void {
    const value = this.read(control);
    if (same(value, this.answer())) return;
    this.answer.set(value);
    this.#onChange(value);
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    if (!this.#element.contains(relatedTarget as Node | null)) this.#onTouched();
  }

  // What a template asks of a field.

  /** The ids of what describes the control, in the order in which they are read; the author's own come first. */
  protected readonly describedBy = computed(() => {
    const words = { hint: this.hint(), error: this.wrong(), valid: this.right() };
    const ids = Object.entries(words).map(([slot, said]) => said && `${this.at()}-${slot}`);
    return [this.control()['aria-describedby'], ...ids].filter(Boolean).join(' ') || undefined;
  });

  /** What is right, for the fields that say so. */
  protected right(): string | undefined {
    return undefined;
  }

  /** What the kind of field has of its own, which an author may write otherwise. */
  protected usual(): Attributes {
    return {};
  }

  /** What the author writes. */
  protected own(): Attributes {
    return {};
  }

  readonly attributes = computed<Attributes>(() => ({
    ...this.usual(),
    ...this.control(),
    ...given({
      name: this.name(),
      required: this.needed(),
      disabled: this.inactive(),
      ...this.own(),
    }),
    id: this.at(),
    'aria-describedby': this.describedBy(),
    'aria-invalid': this.wrong() ? 'true' : this.control()['aria-invalid'],
  }));
}

/** Only what is said: the rest must not hide what `[control]` says. */
const given = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      ([, value]) => value !== undefined && value !== null && value !== false,
    ),
  );

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((one, at) => one === b[at])
    : a === b;

/** Of all the apps of a page. */
let count = 0;

/** Ids for fields: what a server counts from 0 for each page is counted alike in the browser. */
@Injectable({ providedIn: 'root' })
class Ids {
  readonly #app = inject(APP_ID).replace(/\W/g, '');
  readonly #server = isServer();
  #count = 0;

  next(): string {
    const at = this.#server ? this.#count++ : count++;
    return this.#app === 'ng' ? `field-${at}` : `field-${this.#app}-${at}`;
  }
}
