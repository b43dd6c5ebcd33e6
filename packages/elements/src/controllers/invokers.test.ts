import { assert } from '@open-wc/testing';
import { find, parse, stage } from '../testing/fixtures.js';
import { startInvokers } from './invokers.js';
import { requestClose } from './request-close.js';

function put(attributes = '') {
  const place = stage();
  place.append(
    parse(`<button id="montrer" command="show-modal" commandfor="d" ${attributes}><i>Ouvrir</i></button>
      <div id="host"><dialog id="d" aria-label="Essai"><button id="fermer" command="close" commandfor="d" value="oui">Oui</button>
      <button id="demander" command="request-close" commandfor="d" value="non">Non</button></dialog></div>
      <button id="autre" command="show-modal" commandfor="e">Autre</button><dialog id="e"></dialog>`),
  );
  const leaving = new AbortController();
  startInvokers(find(place, '#host'), leaving.signal);
  const dialog = find<HTMLDialogElement>(place, '#d');
  /** Heard by scripts alone: a browser that knows invokers does not act on what is not a press. */
  const press = (selector: string) =>
    find(place, selector).dispatchEvent(new Event('click', { bubbles: true, cancelable: true }));
  return { place, dialog, press, leaving };
}

describe('invokers', () => {
  it('open, close with a value, and ask to close', () => {
    const { dialog, press } = put();
    press('#montrer i');
    assert.isTrue(dialog.matches(':modal'));
    press('#montrer');
    press('#fermer');
    assert.isFalse(dialog.open);
    assert.equal(dialog.returnValue, 'oui');
    press('#montrer');
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { once: true });
    press('#demander');
    assert.isTrue(dialog.open, 'refused');
    press('#demander');
    assert.equal(dialog.returnValue, 'non');
  });

  it('say who asks what, and can be refused', () => {
    const { place, dialog, press } = put();
    let said: unknown[] = [];
    dialog.addEventListener('command', (event) => {
      const { source, command } = event as Event & { source?: unknown; command?: string };
      said = [source === find(place, '#montrer'), command];
      event.preventDefault();
    });
    press('#montrer');
    assert.deepEqual(said, [true, 'show-modal']);
    assert.isFalse(dialog.open);
  });

  it('tell a host of a command of its own, and of no other', () => {
    const { place, press } = put();
    const host = find(place, '#host');
    host.id = 'hote';
    const said: unknown[] = [];
    host.addEventListener('command', (event) =>
      said.push((event as Event & { command?: string }).command),
    );
    for (const command of ['--open', 'show-modal', 'open']) {
      place.append(parse(`<button id="x" command="${command}" commandfor="hote">Ouvrir</button>`));
      press('#x');
      find(place, '#x').remove();
    }
    assert.deepEqual(said, ['--open']);
  });

  it('leave alone what is disabled, and dialogs of others', () => {
    const { place, dialog, press } = put('disabled');
    press('#montrer');
    press('#autre');
    assert.isFalse(dialog.open);
    assert.isFalse(find<HTMLDialogElement>(place, '#e').open);
  });

  it('stop with their signal', () => {
    const { dialog, press, leaving } = put();
    leaving.abort();
    press('#montrer');
    assert.isFalse(dialog.open);
  });
});

describe('requestClose', () => {
  for (const native of [true, false])
    it(`asks, then closes with a value, ${native ? 'as the browser does' : 'where the browser does not'}`, () => {
      const { dialog } = put();
      if (!native) Object.defineProperty(dialog, 'requestClose', { value: undefined });
      requestClose(dialog);
      dialog.showModal();
      dialog.addEventListener('cancel', (event) => event.preventDefault(), { once: true });
      requestClose(dialog);
      assert.isTrue(dialog.open);
      requestClose(dialog, 'oui');
      assert.isFalse(dialog.open);
      assert.equal(dialog.returnValue, 'oui');
    });
});
