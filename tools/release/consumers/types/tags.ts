// What a project without React gets from the packages' types. Each wrong line is expected to be refused.
import '@preau/elements/alert.js';
import '@preau/elements/field.js';
import '@preau/elements/form.js';
import '@preau/elements/icon.js';
import type { PreauCloseEvent } from '@preau/elements/alert/class.js';
import { PreauField } from '@preau/elements/field/class.js';
import { registerIcons } from '@preau/elements/icon/class.js';
import { download } from '@preau/icons/download.js';
import { calendar } from '@preau/icons';
import { values, vars } from '@preau/tokens';

document.querySelector('preau-form')?.addEventListener('preau-invalid', (event) => {
  const texts: string[] = event.problems.map(({ text }) => text);
  // @ts-expect-error -- only its texts and controls are known
  event.problems.map(({ colour }) => colour);
  console.log(texts);
});

const alert = document.createElement('preau-alert');
alert.tone = 'success';
// @ts-expect-error -- not a tone
alert.tone = 'purple';
const asked: PreauCloseEvent[] = [];
alert.addEventListener('preau-close', (event) => asked.push(event));
// @ts-expect-error -- an alert is not a form
alert.addEventListener('preau-close', (event) => event.problems);

customElements.define('mon-champ', class extends PreauField {});
const field: PreauField | null = document.querySelector('preau-field');
console.log(field?.error);

registerIcons(download, calendar);
console.log(values['text-link'].length, vars['text-link'].length);
// @ts-expect-error -- no such token
console.log(vars['text-rainbow']);
