import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  CUSTOM_ELEMENTS_SCHEMA,
  Directive,
  effect,
  input,
  model,
} from '@angular/core';
import {
  type AbstractControl,
  NG_VALIDATORS,
  Validators,
  type ValidationErrors,
  type Validator,
} from '@angular/forms';
import type { Attributes, Choice } from '@preau/fields';
import { isChosen, type Values } from './list-fields.ts';
import { OneTag } from './one-tag.ts';
import { type Control, FieldTag, NativeControl } from './render.ts';
import { BOXED, ERROR, HINT } from './templates.ts';

/** A box that must be checked, where it is `required`. */
@Directive({ providers: [{ provide: NG_VALIDATORS, useExisting: Checked, multi: true }] })
export class Checked implements Validator {
  readonly required = input(false, { transform: booleanAttribute });
  #onChange: () => void = () => undefined;

  constructor() {
    effect(() => {
      this.required();
      this.#onChange();
    });
  }

  validate(control: AbstractControl): ValidationErrors | null {
    return this.required() ? Validators.requiredTrue(control) : null;
  }

  registerOnValidatorChange(onChange: () => void): void {
    this.#onChange = onChange;
  }
}

/** A checkbox: `checked` is its answer, `value` what it sends. */
@Directive({ hostDirectives: [{ directive: Checked, inputs: ['required'] }] })
export abstract class Box extends OneTag<boolean> {
  readonly value = input<string>();
  readonly checked = model<boolean | null>(null);

  override readonly answer = this.checked;
  protected override readonly kind = 'box';

  protected override usual(): Attributes {
    return { type: 'checkbox' };
  }

  protected override own(): Attributes {
    return { value: this.value(), checked: this.server && this.checked() };
  }

  protected override read(control: Control): boolean {
    return (control as HTMLInputElement).checked;
  }

  protected override put(control: Control, answer: boolean | null): void {
    (control as HTMLInputElement).checked = !!answer;
  }
}

/** A lone checkbox. */
@Component({
  selector: 'preau-choice-field',
  template: `<preau-choice [preauTag]="this">${BOXED}</preau-choice>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoiceField extends Box {
  override define(): Promise<unknown> {
    return import('@preau/elements/choice.js');
  }
}

/** Something that is on or off at once. */
@Component({
  selector: 'preau-switch-field',
  template: `<preau-switch [preauTag]="this">${BOXED}</preau-switch>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SwitchField extends Box {
  override define(): Promise<unknown> {
    return import('@preau/elements/switch.js');
  }

  protected override usual(): Attributes {
    return { type: 'checkbox', role: 'switch' };
  }
}

/** One question whose answers (`choices`) are all in view: radios, or checkboxes with `type="checkbox"`. */
@Component({
  selector: 'preau-choices-field',
  template: `<preau-choices [preauTag]="this">
    <fieldset [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      ${HINT}
      @for (one of answers(); track one.value) {
        <preau-choice>
          <input [preauControl]="this" [attributes]="one.attributes" />
          <label [attr.for]="one.id">{{ one.label }}</label>
          @if (one.hint; as said) {
            <p slot="hint" [attr.id]="one.id + '-hint'">{{ said }}</p>
          }
        </preau-choice>
      }
      ${ERROR}
    </fieldset>
  </preau-choices>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoicesField extends OneTag<Values> {
  /** `radio` (default): one answer; `checkbox`: several. */
  readonly type = input<'radio' | 'checkbox'>('radio');
  readonly choices = input.required<readonly Choice[]>();
  /** The value chosen, or several of them. */
  readonly value = model<Values | null>(null);

  override readonly answer = this.value;
  protected override readonly kind = 'choice';

  /** The first answer has the id of the question, to which an error summary leads. */
  protected readonly answers = computed(() => {
    const { required, ...shared } = this.attributes();
    const [type, at, chosen] = [this.type(), this.at(), this.value()];
    return this.choices().map(({ label, value, hint, disabled }, index) => {
      const id = index ? `${at}-${index + 1}` : at;
      const attributes: Attributes = {
        ...{ ...shared, type, value, id },
        // Each box that must be checked would be another question.
        required: type === 'radio' ? required : this.control()['required'],
        checked: this.server && isChosen(chosen, value),
        disabled: disabled || shared['disabled'],
        'aria-describedby': hint ? `${id}-hint` : undefined,
      };
      return { id, label, value, hint, attributes };
    });
  });

  override define(): Promise<unknown> {
    return Promise.all([import('@preau/elements/choices.js'), import('@preau/elements/choice.js')]);
  }

  protected override read(control: Control): Values | null {
    const { type, value, checked } = control as HTMLInputElement;
    const before = this.value();
    if (type === 'radio') return checked ? value : before;
    const chosen = !before || typeof before === 'string' ? [] : before;
    const others = chosen.filter((one) => one !== value);
    return checked ? [...others, value] : others;
  }

  protected override put(control: Control, answer: Values | null): void {
    (control as HTMLInputElement).checked = isChosen(answer, control.value);
  }
}
