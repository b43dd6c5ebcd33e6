import { assert } from '@open-wc/testing';
import '../field/field.define.js';
import '../password/password.define.js';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { holdError } from './held-error.js';

const FIELD = `<preau-field><label for="nom">Nom</label><input id="nom" value="Ada" aria-invalid="true">
  <p slot="error">Ce nom est pris.</p></preau-field>`;

/** What a field does after each `change`, once it has shown an error. */
async function judged(place: ParentNode): Promise<void> {
  find<HTMLElementTagNameMap['preau-field']>(place, 'preau-field').error = '';
  await settled();
}

describe('holdError', () => {
  for (const [name, markup] of [
    ['a field', FIELD],
    ['the field of a password', `<preau-password>${FIELD}</preau-password>`],
  ] as const)
    it(`keeps what is written in ${name}, until the page no longer says it`, async () => {
      const place = stage();
      place.append(parse(markup));
      await settled();
      const error = find(place, '[slot=error]');
      let isSaid = true;
      const letGo = holdError(place.firstElementChild as HTMLElement, () => isSaid);
      await judged(place);
      assert.isFalse(error.hidden);
      isSaid = false;
      await judged(place);
      assert.isTrue(error.hidden);
      isSaid = true;
      letGo();
      await judged(place);
      assert.isTrue(error.hidden);
    });
});
