import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  Directive,
  input,
  model,
} from '@angular/core';
import type { Attributes, Rule } from '@preau/fields';
import { OneTag } from './one-tag.ts';
import { type Control, FieldTag, NativeControl, NodeAttributes } from './render.ts';
import { AFTER, BEFORE, defineCombobox, defineField, INPUT } from './templates.ts';

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
