export const defineField = () => import('@preau/elements/field.js');
export const defineCombobox = () => import('@preau/elements/combobox.js');

// What templates share: `@preau/fields` says the same, and `html.test.ts` holds one against the other.

const LABEL = `<label [attr.for]="at()">{{ label() }}</label>`;
export const HINT = `@if (hint(); as said) {<p slot="hint" [attr.id]="at() + '-hint'">{{ said }}</p>}`;
export const ERROR = `@if (wrong(); as said) {<p slot="error" [attr.id]="at() + '-error'">{{ said }}</p>}`;
const VALID = `@if (valid(); as said) {<p slot="valid" [attr.id]="at() + '-valid'">{{ said }}</p>}`;
export const INPUT = `<input [preauControl]="this" [attributes]="attributes()">`;

export const BEFORE = `${LABEL}${HINT}`;
export const AFTER = `${ERROR}${VALID}`;
export const BOXED = `${INPUT}${LABEL}${HINT}${ERROR}`;

const OPTION = `<option [preauAttributes]="optionOf(one)">{{ one.label }}</option>`;
export const SELECT = `<select [preauControl]="this" [attributes]="attributes()">
  @for (item of options(); track keyOf(item)) {
    @if (groupOf(item); as group) {
      <optgroup [preauAttributes]="{ label: group.label, disabled: group.disabled }">
        @for (one of group.options; track one.value) {${OPTION}}
      </optgroup>
    } @else if (lone(item); as one) {${OPTION}}
  }
</select>`;
