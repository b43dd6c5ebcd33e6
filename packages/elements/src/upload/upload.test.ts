import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './upload.define.js';
import './upload.messages.en.js';
import type { PreauUpload, Uploader } from './upload.js';

const DOCS = `<form><preau-upload max-size="10"><label>Pièces</label><p slot="hint">PDF, 10 octets.</p>
  <input type="file" name="piece" accept=".pdf" multiple required></preau-upload></form>`;

const file = (name: string, size = 3, lastModified = 1) =>
  new File([new Uint8Array(size)], name, { lastModified });

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  return transfer;
}

const uploadOf = (place: ParentNode) => find<PreauUpload>(place, 'preau-upload');
const inputOf = (place: ParentNode) => find<HTMLInputElement>(place, 'input[type=file]');

/** As a person who chooses: the browser replaces what the field held, and says so. */
async function choose(place: ParentNode, ...files: File[]): Promise<void> {
  const input = inputOf(place);
  input.files = transferOf(files).files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  await settled();
}

function drag(place: ParentNode, type: string, ...files: File[]): DragEvent {
  const event = new DragEvent(type, {
    ...{ bubbles: true, cancelable: true, composed: true },
    dataTransfer: transferOf(files),
  });
  uploadOf(place).dispatchEvent(event);
  return event;
}

const sent = (place: ParentNode) =>
  new FormData(find<HTMLFormElement>(place, 'form'))
    .getAll('piece')
    .map((value) => (typeof value === 'string' ? value : value.name));

const text = (node: Element | null | undefined) =>
  node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rootOf = (place: ParentNode) => uploadOf(place).shadowRoot as ShadowRoot;
const lines = (place: ParentNode) =>
  [...rootOf(place).querySelectorAll('li')].map(
    (line) => `${text(line.querySelector('bdi'))}|${text(line.querySelector('.state'))}`,
  );
const said = (place: ParentNode) => text(rootOf(place).querySelector('[role=status]'));
const buttons = (place: ParentNode, word = '') =>
  [...rootOf(place).querySelectorAll('button')].filter((button) => text(button).includes(word));

/** An uploader that waits to be told what happens. */
function held(): {
  uploader: Uploader;
  calls: {
    name: string;
    signal: AbortSignal;
    say: (share: number) => void;
    end: (token?: string) => void;
    fail: () => void;
  }[];
} {
  const calls: ReturnType<typeof held>['calls'] = [];
  return {
    calls,
    uploader: ({ name }, signal, say) =>
      new Promise((resolve, reject) => {
        calls.push({ name, signal, say, end: resolve, fail: () => reject(new Error('cut')) });
      }),
  };
}

async function show(markup = DOCS): Promise<HTMLElement> {
  await dress(['upload']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

describe('preau-upload', () => {
  eachFixture((put) => {
    it('is a native field with a name and a description, and says what is missing', async () => {
      const place = await put(DOCS);
      const input = inputOf(place);
      assert.equal(input.labels?.[0]?.textContent, 'Pièces');
      assert.equal(descriptionOf(input), 'PDF, 10 octets.');
      assert.isFalse(input.checkValidity());
      await settled();
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      assert.equal(
        descriptionOf(input),
        'PDF, 10 octets. Ajoutez un fichier à «\u00a0Pièces\u00a0».',
      );
      await assertNoAxeViolation(place);
    });

    it('adds each choice to the list, and the form submits them all', async () => {
      const place = await put(DOCS);
      await choose(place, file('a.pdf'));
      await choose(place, file('b.pdf'), file('c.pdf'));
      assert.deepEqual(lines(place), ['a.pdf|', 'b.pdf|', 'c.pdf|']);
      assert.deepEqual(sent(place), ['a.pdf', 'b.pdf', 'c.pdf']);
      assert.equal(said(place), '2 fichiers ajoutés.');
      await assertNoAxeViolation(place);
    });

    it('lists what it refuses with the reason, submits the rest only when it is removed', async () => {
      const place = await put(DOCS);
      await choose(place, file('a.pdf'), file('b.exe'), file('c.pdf', 11), file('d.pdf', 0));
      const [a, b, c, d] = lines(place);
      assert.equal(a, 'a.pdf|');
      assert.equal(b, 'b.exe|Ce type de fichier n’est pas accepté. Types acceptés : .pdf.');
      assert.match(c ?? '', /^c.pdf\|Ce fichier est trop lourd : 10 o(ctets)? au plus\.$/);
      assert.equal(d, 'd.pdf|Ce fichier est vide.');
      assert.deepEqual(sent(place), ['a.pdf']);
      assert.equal(said(place), '1 fichier ajouté. 3 fichiers refusés.');
      assert.isFalse(inputOf(place).checkValidity());
      await settled();
      assert.include(descriptionOf(inputOf(place)), 'retirez ou remplacez les fichiers refusés.');
      await assertNoAxeViolation(place);
      for (const name of ['b.exe', 'c.pdf', 'd.pdf']) {
        buttons(place, 'Retirer')
          .find((button) => button.ariaLabel?.includes(name))
          ?.click();
        await settled();
      }
      assert.isTrue(inputOf(place).checkValidity());
      assert.deepEqual(sent(place), ['a.pdf']);
    });

    it('keeps what was chosen before it was defined or added', async () => {
      const place = await put(DOCS);
      const late = stage();
      late.append(parse(DOCS));
      inputOf(late).files = transferOf([file('tôt.pdf')]).files;
      await settled();
      assert.deepEqual(lines(late), ['tôt.pdf|']);
      assert.deepEqual(sent(late), ['tôt.pdf']);
      assert.equal(said(late), '', 'nothing has happened');
      assert.deepEqual(lines(place), []);
    });
  });

  it('takes dropped files into the native field, and tells the page', async () => {
    const place = await show();
    let told = 0;
    place.addEventListener('change', () => told++);
    assert.isTrue(drag(place, 'dragover', file('a.pdf')).defaultPrevented);
    await settled();
    assert.isNotNull(rootOf(place).querySelector('.over'));
    assert.isTrue(drag(place, 'drop', file('a.pdf'), file('x.exe')).defaultPrevented);
    await settled();
    assert.isNull(rootOf(place).querySelector('.over'));
    assert.deepEqual(sent(place), ['a.pdf']);
    assert.lengthOf(lines(place), 2);
    assert.equal(told, 1);
    inputOf(place).disabled = true;
    assert.isFalse(drag(place, 'drop', file('b.pdf')).defaultPrevented);
    await settled();
    assert.lengthOf(lines(place), 2);
  });

  it('adds a file once, and says that it is there', async () => {
    const place = await show();
    await choose(place, file('a.pdf'));
    await choose(place, file('a.pdf'), file('b.pdf'), file('b.pdf'));
    assert.deepEqual(sent(place), ['a.pdf', 'b.pdf']);
    assert.equal(said(place), '1 fichier ajouté. 2 fichiers déjà dans la liste.');
  });

  it('replaces the file of a field that takes one', async () => {
    const place = await show(DOCS.replace(' multiple', ''));
    await choose(place, file('a.pdf'));
    await choose(place, file('b.pdf'));
    assert.deepEqual(lines(place), ['b.pdf|']);
    drag(place, 'drop', file('c.pdf'), file('d.pdf'));
    await settled();
    assert.deepEqual(sent(place), ['c.pdf']);
    assert.include(lines(place)[1] ?? '', '1 fichier au plus');
  });

  it('loses nothing when the choice is closed without one', async () => {
    const place = await show();
    await choose(place, file('a.pdf'));
    await choose(place);
    assert.deepEqual(sent(place), ['a.pdf']);
  });

  it('gives the room of a removed file to one that was refused', async () => {
    const place = await show(DOCS.replace('max-size="10"', 'max-files="1" max-total="8"'));
    await choose(place, file('a.pdf', 5), file('b.pdf', 5));
    assert.deepEqual(sent(place), ['a.pdf']);
    buttons(place)[0]?.click();
    await settled();
    assert.deepEqual(lines(place), ['b.pdf|']);
    assert.deepEqual(sent(place), ['b.pdf']);
  });

  it('has its button, its list and its words one under the other, in its width', async () => {
    const place = await show(
      DOCS.replace('<preau-upload', `<preau-upload data-drop="${'ou déposez ici '.repeat(20)}"`),
    );
    place.style.width = '320px';
    await choose(place, file('a.pdf'));
    const boxes = ['label', '[slot=hint]', 'input[type=file]'].map((selector) =>
      find(place, selector).getBoundingClientRect(),
    );
    const list = rootOf(place).querySelector('ul')?.getBoundingClientRect();
    const drop = rootOf(place).querySelector('.drop')?.getBoundingClientRect();
    const [label, hint, zone] = boxes;
    if (!label || !hint || !zone || !list || !drop) throw new Error('a part is missing');
    assert.isTrue(label.bottom <= hint.top && hint.bottom <= zone.top && zone.bottom <= list.top);
    assert.deepEqual([zone.left, zone.width], [list.left, list.width]);
    if (drop.height) assert.isTrue(drop.top > zone.top + 44 && drop.bottom < zone.bottom, 'in it');
    assert.deepEqual(overflowing(place), []);
  });

  it('is used with the keyboard: removing leads to the next file, then to the field', async () => {
    const place = await show();
    await choose(place, file('a.pdf'), file('b.pdf'), file('c.pdf'));
    const focused = () => rootOf(place).activeElement?.getAttribute('aria-label') ?? '';
    buttons(place)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.include(focused(), 'c.pdf', 'the one that took its place');
    assert.include(said(place), 'b.pdf');
    await sendKeys({ press: ' ' });
    await settled();
    assert.include(focused(), 'a.pdf', 'the last one');
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.equal(document.activeElement, inputOf(place));
    assert.deepEqual(sent(place).filter(Boolean), []);
  });

  it('sends each file at once, and submits what stands for it, once', async () => {
    const place = await show();
    const { uploader, calls } = held();
    uploadOf(place).uploader = uploader;
    await choose(place, file('a.pdf'), file('b.pdf'));
    assert.deepEqual(lines(place), ['a.pdf|Envoi : 0 %', 'b.pdf|Envoi : 0 %']);
    assert.deepEqual(sent(place), ['a.pdf', 'b.pdf'], 'the form can be sent at any time');
    assert.isFalse(rootOf(place).querySelector('progress')?.hasAttribute('value'));
    calls[0]?.say(0.4);
    await settled();
    assert.equal(lines(place)[0], 'a.pdf|Envoi : 40 %');
    assert.equal(rootOf(place).querySelector('progress')?.value, 0.4);
    await assertNoAxeViolation(place);
    calls[0]?.end('jeton-a');
    await settled();
    assert.deepEqual([...sent(place)].sort(), ['b.pdf', 'jeton-a']);
    assert.equal(said(place), '2 fichiers ajoutés.', 'nothing until all is done');
    calls[1]?.end();
    await settled();
    assert.equal(said(place), '2 fichiers envoyés.');
    assert.isTrue(inputOf(place).checkValidity(), 'required, and answered');
    assert.deepEqual(sent(place).filter(Boolean), ['jeton-a']);
    for (const button of buttons(place, 'Retirer')) button.click();
    await settled();
    assert.isFalse(inputOf(place).checkValidity());
    assert.isNull(place.querySelector('[type=hidden]'));
  });

  it('keeps a file whose sending fails, which the form or another try sends', async () => {
    const place = await show();
    const { uploader, calls } = held();
    uploadOf(place).uploader = uploader;
    await choose(place, file('a.pdf'));
    calls[0]?.say(0.5);
    calls[0]?.fail();
    await settled();
    assert.include(lines(place)[0] ?? '', 'L’envoi a échoué');
    assert.equal(said(place), '1 envoi a échoué.');
    assert.deepEqual(sent(place), ['a.pdf']);
    await assertNoAxeViolation(place);
    const [retry] = buttons(place, 'Réessayer');
    retry?.focus();
    retry?.click();
    await settled();
    assert.equal(lines(place)[0], 'a.pdf|Envoi : 0 %');
    assert.equal(text(rootOf(place).activeElement), 'Annuler', 'the focus stays');
    calls[1]?.end('jeton');
    await settled();
    assert.deepEqual(sent(place).filter(Boolean), ['jeton']);
    assert.equal(text(rootOf(place).activeElement), 'Retirer', 'the focus stays on the line');
  });

  it('cancels, forgets what the uploader says later, and can try again', async () => {
    const place = await show();
    const { uploader, calls } = held();
    uploadOf(place).uploader = uploader;
    await choose(place, file('a.pdf'));
    buttons(place, 'Annuler')[0]?.click();
    await settled();
    assert.isTrue(calls[0]?.signal.aborted);
    calls[0]?.say(1);
    calls[0]?.end('trop tard');
    await settled();
    assert.deepEqual(lines(place), ['a.pdf|Envoi annulé.']);
    assert.deepEqual(sent(place), ['a.pdf']);
    buttons(place, 'Réessayer')[0]?.click();
    calls[1]?.end('jeton');
    await settled();
    assert.deepEqual(sent(place).filter(Boolean), ['jeton']);
  });

  it('stops the sending of what is removed, reset or taken out of the page', async () => {
    const place = await show();
    const { uploader, calls } = held();
    uploadOf(place).uploader = uploader;
    await choose(place, file('a.pdf'), file('b.pdf'));
    buttons(place, 'Retirer')[0]?.click();
    assert.deepEqual(
      calls.map(({ signal }) => signal.aborted),
      [true, false],
    );
    const element = uploadOf(place);
    const parent = element.parentElement;
    element.remove();
    assert.isTrue(calls[1]?.signal.aborted);
    parent?.append(element);
    await settled();
    assert.equal(calls[2]?.name, 'b.pdf', 'sent again');
    find<HTMLFormElement>(place, 'form').reset();
    await waitUntil(() => !lines(place).length);
    assert.isTrue(calls[2]?.signal.aborted);
    assert.deepEqual(sent(place).filter(Boolean), []);
  });

  it('sends 500 files three at a time, and says it once', async function () {
    this.timeout(30_000);
    const place = await show();
    let running = 0;
    let most = 0;
    uploadOf(place).uploader = async ({ name }) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return name;
    };
    await choose(place, ...Array.from({ length: 500 }, (_none, index) => file(`${index}.pdf`)));
    await waitUntil(() => said(place) === '500 fichiers envoyés.', 'all sent', { timeout: 20_000 });
    assert.equal(most, 3);
    assert.lengthOf(sent(place).filter(Boolean), 500);
  });

  it('shows hostile names whole or cut, never as something else', async () => {
    const place = await show();
    place.style.width = '320px';
    await choose(
      place,
      file('facture\u202Efdp.exe'),
      file(`${'m'.repeat(10_000)}.pdf`),
      file('<img src=x>.pdf'),
    );
    assert.equal(lines(place)[0]?.split('|')[0], 'facturefdp.exe');
    assert.isNull(rootOf(place).querySelector('img'));
    assert.deepEqual(overflowing(place), []);
  });

  it('is out of a form whose fieldset is disabled, with its buttons', async () => {
    const place = await show(`<form><fieldset>${DOCS.slice(6, -7)}</fieldset></form>`);
    await choose(place, file('a.pdf'));
    find<HTMLFieldSetElement>(place, 'fieldset').disabled = true;
    assert.deepEqual(sent(place), []);
    assert.equal(getComputedStyle(buttons(place)[0] as Element).visibility, 'hidden');
    buttons(place)[0]?.click();
    await settled();
    assert.lengthOf(lines(place), 1);
  });

  it('speaks English where the page does', async () => {
    const place = await show(`<div lang="en">${DOCS}</div>`);
    await choose(place, file('a.pdf'));
    assert.equal(said(place), '1 file added.');
    assert.equal(buttons(place)[0]?.ariaLabel, 'Remove “a.pdf”');
  });

  it('takes back all it had set when it leaves, and sets it again when it returns', async () => {
    const place = stage();
    place.append(parse(DOCS));
    const element = uploadOf(place);
    const parent = element.parentElement;
    const pristine = element.outerHTML;
    await settled();
    element.uploader = async () => 'jeton';
    await choose(place, file('a.pdf'));
    assert.include(element.outerHTML, 'jeton');
    element.remove();
    assert.equal(element.outerHTML, pristine);
    parent?.append(element);
    await settled();
    assert.deepEqual(sent(place).filter(Boolean), ['jeton']);
    element.clear();
    await settled();
    assert.isTrue(inputOf(place).required);
    assert.isNull(place.querySelector('[data-preau-generated]'));
  });

  it('leaves nothing after 10,000 goings and comings', async () => {
    const place = await show();
    await choose(place, file('a.pdf'));
    const element = uploadOf(place);
    const parent = element.parentElement;
    for (let count = 0; count < 10_000; count++) {
      element.remove();
      parent?.append(element);
    }
    await settled();
    assert.lengthOf(lines(place), 1);
    assert.deepEqual(sent(place), ['a.pdf']);
    assert.isNull(place.querySelector('[data-preau-generated]'));
  });

  it('warns once of a missing label, and never throws', async () => {
    const heard: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => heard.push(words[0]);
    await show(
      '<preau-upload><input type="file"></preau-upload><preau-upload></preau-upload><preau-upload><input></preau-upload>',
    );
    console.warn = warn;
    assert.lengthOf(heard, 1);
  });
});
