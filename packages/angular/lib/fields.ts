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
import { type AbstractControl, NG_VALIDATORS, Validators } from '@angular/forms';
import type { ValidationErrors, Validator } from '@angular/forms';
import type { Attributes, Choice, Option, OptionGroup, Rule } from '@preau/fields';
import { OneTag } from './one-tag.ts';
import { type Control, FieldTag, NativeControl, NodeAttributes } from './render.ts';

const defineField = () => import('@preau/elements/field.js');
const defineCombobox = () => import('@preau/elements/combobox.js');

// What templates share: `@preau/fields` says the same, and `html.test.ts` holds one against the other.

const LABEL = `<label [attr.for]="at()">{{ label() }}</label>`;
const HINT = `@if (hint(); as said) {<p slot="hint" [attr.id]="at() + '-hint'">{{ said }}</p>}`;
const ERROR = `@if (wrong(); as said) {<p slot="error" [attr.id]="at() + '-error'">{{ said }}</p>}`;
const VALID = `@if (valid(); as said) {<p slot="valid" [attr.id]="at() + '-valid'">{{ said }}</p>}`;
const INPUT = `<input [preauControl]="this" [attributes]="attributes()">`;

const BEFORE = `${LABEL}${HINT}`;
const AFTER = `${ERROR}${VALID}`;
const BOXED = `${INPUT}${LABEL}${HINT}${ERROR}`;

const OPTION = `<option [preauAttributes]="optionOf(one)">{{ one.label }}</option>`;
const SELECT = `<select [preauControl]="this" [attributes]="attributes()">
  @for (item of options(); track keyOf(item)) {
    @if (groupOf(item); as group) {
      <optgroup [preauAttributes]="{ label: group.label, disabled: group.disabled }">
        @for (one of group.options; track one.value) {${OPTION}}
      </optgroup>
    } @else if (lone(item); as one) {${OPTION}}
  }
</select>`;

/** A field that holds a text, or a number where its type says so. */
@Directive()
export abstract class TextLike<V extends string | number = string> extends OneTag<V> {
  /** What is right, where saying so helps. */
  readonly valid = input<string>();
  /** What is answered. */
  readonly value = model<V | null>(null);
  readonly autocomplete = input<string>();
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly minlength = input<number | string>();
  readonly maxlength = input<number | string>();
  /** As signal forms name it. */
  readonly minLength = input<number>();
  /** As signal forms name it. */
  readonly maxLength = input<number>();

  override readonly answer = this.value;

  protected override right(): string | undefined {
    return this.valid();
  }

  protected override own(): Attributes {
    return {
      autocomplete: this.autocomplete(),
      readonly: this.readonly(),
      minlength: this.minlength() ?? this.minLength(),
      maxlength: this.maxlength() ?? this.maxLength(),
      // The browser has it as a property: an attribute would be the value at load.
      value: this.server ? this.value() : undefined,
    };
  }

  protected override read(control: Control): V | null {
    if (control.type !== 'number' && control.type !== 'range') return control.value as V;
    return control.value === '' ? null : (Number(control.value) as V);
  }

  protected override put(control: Control, answer: V | null): void {
    const text = String(answer ?? '');
    // What is not a number shows as nothing.
    if (control.value !== text || control.validity.badInput) control.value = text;
  }
}

/** A field between two bounds. */
@Directive()
export abstract class Bounded<V extends string | number> extends TextLike<V> {
  readonly min = input<number | string>();
  readonly max = input<number | string>();
  readonly step = input<number | string>();

  protected override own(): Attributes {
    return { ...super.own(), min: this.min(), max: this.max(), step: this.step() };
  }
}

/** A text on one line: `type` may be `email`, `tel`, `number` (its value is then a number), `url`… */
@Component({
  selector: 'preau-text-field',
  template: `<preau-field [preauTag]="this">
    ${BEFORE}
    @if (prefix(); as said) {
      <span slot="prefix">{{ said }}</span>
    }
    ${INPUT}
    @if (suffix(); as said) {
      <span slot="suffix">{{ said }}</span>
    }
    ${AFTER}
  </preau-field>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextField extends Bounded<string | number> {
  /** A sign before the control, such as « + ». */
  readonly prefix = input<string>();
  /** A sign after the control: its unit, such as « € ». */
  readonly suffix = input<string>();
  readonly type = input<string>();
  readonly inputmode = input<string>();

  override define(): Promise<unknown> {
    return defineField();
  }

  protected override usual(): Attributes {
    return { type: 'text' };
  }

  protected override own(): Attributes {
    return { ...super.own(), type: this.type(), inputmode: this.inputmode() };
  }
}

/** A text on several lines. */
@Component({
  selector: 'preau-textarea-field',
  template: `<preau-field [preauTag]="this"
    >${BEFORE}<textarea [preauControl]="this" [attributes]="attributes()"></textarea
    >${AFTER}</preau-field
  >`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextareaField extends TextLike {
  readonly rows = input<number | string>();

  override define(): Promise<unknown> {
    return defineField();
  }

  protected override own(): Attributes {
    return { ...super.own(), rows: this.rows() };
  }
}

type Values = string | readonly string[];

/** One answer from a list, or several. */
@Directive()
export abstract class FromList extends OneTag<Values> {
  /** What is right, where saying so helps. */
  readonly valid = input<string>();
  readonly options = input<readonly (Option | OptionGroup)[]>([]);
  /** The value chosen, or several of them. */
  readonly value = model<Values | null>(null);
  readonly multiple = input(false, { transform: booleanAttribute });
  readonly autocomplete = input<string>();

  override readonly answer = this.value;
  protected override readonly kind = 'choice';

  protected override right(): string | undefined {
    return this.valid();
  }

  protected override own(): Attributes {
    return { autocomplete: this.autocomplete(), multiple: this.multiple() };
  }

  protected override read(control: Control): Values {
    const { multiple, selectedOptions, value } = control as HTMLSelectElement;
    return multiple ? [...selectedOptions].map((one) => one.value) : value;
  }

  protected override put(control: Control, answer: Values | null): void {
    // Options that come or go may change what is selected.
    this.options();
    const { multiple, options, value } = control as HTMLSelectElement;
    if (multiple) for (const one of options) one.selected = isChosen(answer, one.value);
    // Nothing is answered yet: what the browser shows first.
    else if (answer === null)
      (control as HTMLSelectElement).selectedIndex = [...options].findIndex((one) => !one.disabled);
    else if (value !== answer) control.value = String(answer);
  }

  protected optionOf({ value, disabled }: Option): Attributes {
    // The browser has it as a property: an attribute would be what is selected at load.
    return { value, disabled, selected: this.server && isChosen(this.value(), value) };
  }

  protected groupOf(item: Option | OptionGroup): OptionGroup | undefined {
    return 'options' in item ? item : undefined;
  }

  protected lone(item: Option | OptionGroup): Option | undefined {
    return 'options' in item ? undefined : item;
  }

  protected keyOf(item: Option | OptionGroup): string {
    return 'options' in item ? item.label : item.value;
  }
}

const isChosen = (answer: Values | null, one: string): boolean =>
  typeof answer === 'string' ? answer === one : !!answer?.includes(one);

/** One answer from a list (`options`), or several: `multiple`. */
@Component({
  selector: 'preau-select-field',
  template: `<preau-field [preauTag]="this">${BEFORE}${SELECT}${AFTER}</preau-field>`,
  imports: [FieldTag, NativeControl, NodeAttributes],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectField extends FromList {
  override define(): Promise<unknown> {
    return defineField();
  }
}

/** The same, for a list in which one searches. */
@Component({
  selector: 'preau-combobox-field',
  template: `<preau-combobox [preauTag]="this">${BEFORE}${SELECT}${AFTER}</preau-combobox>`,
  imports: [FieldTag, NativeControl, NodeAttributes],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComboboxField extends FromList {
  override define(): Promise<unknown> {
    return defineCombobox();
  }
}

/** A text with `suggestions`. */
@Component({
  selector: 'preau-suggest-field',
  template: `<preau-combobox [preauTag]="this">
    ${BEFORE} ${INPUT}
    <datalist [attr.id]="at() + '-list'">
      @for (one of suggestions(); track one) {
        <option [attr.value]="one"></option>
      }
    </datalist>
    ${AFTER}
  </preau-combobox>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SuggestField extends TextLike {
  readonly suggestions = input.required<readonly string[]>();

  override define(): Promise<unknown> {
    return defineCombobox();
  }

  protected override usual(): Attributes {
    return { type: 'text', list: `${this.at()}-list` };
  }
}

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

/** A password that can be shown; a new one with its `rules`. */
@Component({
  selector: 'preau-password-field',
  template: `<preau-password [preauTag]="this">
    <preau-field>${BEFORE}${INPUT}${AFTER}</preau-field>
    @if (rules(); as all) {
      <ul slot="rules">
        @for (rule of all; track $index) {
          <li [preauAttributes]="ruleOf(rule)">{{ rule.words }}</li>
        }
      </ul>
    }
  </preau-password>`,
  imports: [FieldTag, NativeControl, NodeAttributes],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordField extends TextLike {
  readonly rules = input<readonly Rule[]>();

  override define(): Promise<unknown> {
    return Promise.all([import('@preau/elements/password.js'), defineField()]);
  }

  protected override usual(): Attributes {
    return { type: 'password', autocomplete: 'current-password' };
  }

  protected ruleOf({ minlength, pattern }: Rule): Attributes {
    return { 'data-minlength': minlength, 'data-pattern': pattern };
  }
}

/** A code received, six digits unless `maxlength` says otherwise. */
@Component({
  selector: 'preau-code-field',
  template: `<preau-code [preauTag]="this">
    <preau-field>${BEFORE}${INPUT}${AFTER}</preau-field>
  </preau-code>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeField extends TextLike {
  override define(): Promise<unknown> {
    return Promise.all([import('@preau/elements/code.js'), defineField()]);
  }

  protected override usual(): Attributes {
    return { type: 'text', autocomplete: 'one-time-code', inputmode: 'numeric', maxlength: 6 };
  }
}

/** A date, as `2026-09-01`. */
@Component({
  selector: 'preau-date-field',
  template: `<preau-date [preauTag]="this">${BEFORE}${INPUT}${AFTER}</preau-date>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DateField extends Bounded<string> {
  override define(): Promise<unknown> {
    return import('@preau/elements/date.js');
  }

  protected override usual(): Attributes {
    return { type: 'date' };
  }
}

/** A number on a track. */
@Component({
  selector: 'preau-range-field',
  template: `<preau-range [preauTag]="this">${BEFORE}${INPUT}${AFTER}</preau-range>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RangeField extends Bounded<number> {
  override define(): Promise<unknown> {
    return import('@preau/elements/range.js');
  }

  protected override usual(): Attributes {
    return { type: 'range' };
  }
}

/** Files: the answer is the list of them. */
@Component({
  selector: 'preau-upload-field',
  template: `<preau-upload [preauTag]="this">${BEFORE}${INPUT}${AFTER}</preau-upload>`,
  imports: [FieldTag, NativeControl],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UploadField extends OneTag<readonly File[]> {
  /** What is right, where saying so helps. */
  readonly valid = input<string>();
  /** The files chosen; a page may only empty them. */
  readonly value = model<readonly File[] | null>(null);
  readonly accept = input<string>();
  readonly multiple = input(false, { transform: booleanAttribute });

  override readonly answer = this.value;
  protected override readonly kind = 'file';

  override define(): Promise<unknown> {
    return import('@preau/elements/upload.js');
  }

  protected override usual(): Attributes {
    return { type: 'file' };
  }

  protected override right(): string | undefined {
    return this.valid();
  }

  protected override own(): Attributes {
    return { accept: this.accept(), multiple: this.multiple() };
  }

  protected override read(control: Control): readonly File[] {
    return [...((control as HTMLInputElement).files ?? [])];
  }

  protected override put(control: Control, answer: readonly File[] | null): void {
    if (!answer?.length && control.value) control.value = '';
  }
}
