import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  Directive,
  input,
  model,
} from '@angular/core';
import type { Attributes, Option, OptionGroup } from '@preau/fields';
import { OneTag } from './one-tag.ts';
import { type Control, FieldTag, NativeControl, NodeAttributes } from './render.ts';
import { AFTER, BEFORE, defineCombobox, defineField, SELECT } from './templates.ts';

export type Values = string | readonly string[];

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

export const isChosen = (answer: Values | null, one: string): boolean =>
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
