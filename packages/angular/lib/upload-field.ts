import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  input,
  model,
} from '@angular/core';
import type { Attributes } from '@preau/fields';
import { OneTag } from './one-tag.ts';
import { type Control, FieldTag, NativeControl } from './render.ts';
import { AFTER, BEFORE, INPUT } from './templates.ts';

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
