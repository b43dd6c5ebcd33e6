import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import { overflowing } from '../testing/styles.js';
import './transcription.define.js';
import './transcription.messages.en.js';
import type { PreauTranscription } from './transcription.js';

const FOLDED =
  '<preau-transcription><details><summary>Transcription de la visite</summary><p>Une élève marche.</p></details></preau-transcription>';
const OPEN = FOLDED.replace('<details', '<details open=""');

const put = async (markup: string): Promise<PreauTranscription> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return find<PreauTranscription>(place, 'preau-transcription');
};

const part = <E extends HTMLElement = HTMLElement>(node: Element, name: string): E | null =>
  node.shadowRoot?.querySelector<E>(`[part=${name}]`) ?? null;
const dialogOf = (node: Element) => part<HTMLDialogElement>(node, 'dialog');

async function enlarge(node: PreauTranscription): Promise<void> {
  part(node, 'enlarge')?.focus();
  await sendKeys({ press: 'Enter' });
  await settled();
}

describe('preau-transcription', () => {
  before(() => sheet());

  eachFixture((put) => {
    it('leaves the text where its author wrote it, and offers to enlarge it once it is open', async () => {
      const place = await put(FOLDED);
      const node = find<PreauTranscription>(place, 'preau-transcription');
      assert.equal(node.innerHTML, parse(FOLDED).querySelector('preau-transcription')?.innerHTML);
      assert.isFalse(part(node, 'enlarge')?.checkVisibility());
      find(place, 'summary').click();
      await settled();
      assert.isTrue(part(node, 'enlarge')?.checkVisibility());
      assert.equal(part(node, 'enlarge')?.textContent, 'Agrandir');
      await assertNoAxeViolation(place);
    });
  });

  it('shows the same nodes in a dialog that bears the name of what is transcribed', async () => {
    const node = await put(OPEN);
    const text = find(node, 'p');
    await enlarge(node);
    const dialog = dialogOf(node);
    assert.isTrue(dialog?.matches(':modal'));
    assert.equal(part(node, 'title')?.textContent, 'Transcription de la visite');
    assert.equal(dialog?.getAttribute('aria-labelledby'), part(node, 'title')?.id);
    assert.isTrue(find(node, 'p') === text && text.checkVisibility());
    assert.isTrue(dialog?.contains(text.assignedSlot ?? find(node, 'details').assignedSlot));
    assert.isFalse(find(node, 'summary').checkVisibility(), 'its words are the title');
    await assertNoAxeViolation(node);
  });

  for (const [how, act] of Object.entries({
    Esc: () => sendKeys({ press: 'Escape' }),
    'its button': () => sendKeys({ press: 'Enter' }),
  }))
    it(`closes with ${how}, gives the focus back and leaves nothing`, async () => {
      const node = await put(OPEN);
      const before = node.outerHTML;
      await enlarge(node);
      part(node, 'close')?.focus();
      await act();
      await settled();
      assert.isNull(dialogOf(node));
      assert.isTrue(node.shadowRoot?.activeElement === part(node, 'enlarge'));
      assert.equal(node.outerHTML, before);
      assert.isFalse(node.enlarged);
    });

  it('opens again as many times as asked', async () => {
    const node = await put(OPEN);
    for (let time = 0; time < 3; time++) {
      await enlarge(node);
      assert.isTrue(dialogOf(node)?.open);
      await sendKeys({ press: 'Escape' });
      await settled();
    }
    assert.lengthOf(node.shadowRoot?.querySelectorAll('slot, button') ?? [], 2);
  });

  it('unfolds what a script enlarges, and folds it back', async () => {
    const node = await put(FOLDED);
    node.enlarged = true;
    await settled();
    assert.isTrue(find(node, 'p').checkVisibility());
    node.enlarged = false;
    await settled();
    assert.isFalse(find<HTMLDetailsElement>(node, 'details').open);
  });

  it('comes back to its place when it is moved while enlarged', async () => {
    const node = await put(OPEN);
    const place = node.parentElement;
    await enlarge(node);
    node.remove();
    await settled();
    place?.append(node);
    await settled();
    assert.isNull(dialogOf(node));
    assert.isTrue(find(node, 'p').checkVisibility());
    assert.isTrue(part(node, 'enlarge')?.checkVisibility());
  });

  it('does nothing without a text, and throws nothing', async () => {
    const node = await put('<preau-transcription></preau-transcription>');
    node.enlarged = true;
    await settled();
    assert.isNull(dialogOf(node));
    assert.isFalse(node.enlarged);
    assert.isFalse(node.hasAttribute('enlarged'));
  });

  it('says its buttons in the language of the page', async () => {
    const node = await put(OPEN.replace('<preau-transcription', '<preau-transcription lang="en"'));
    assert.equal(part(node, 'enlarge')?.textContent, 'Enlarge');
    await enlarge(node);
    assert.equal(part(node, 'close')?.textContent, 'Close');
  });

  it('holds on a small screen', async () => {
    const node = await put(OPEN);
    const place = node.parentElement as HTMLElement;
    place.style.cssText = 'inline-size: 20rem';
    find(node, 'summary').append(' anticonstitutionnellementsincèrementvôtreetlongtemps');
    find(node, 'p').append(' anticonstitutionnellementsincèrementvôtreetlongtemps');
    assert.deepEqual(overflowing(place), []);
  });
});
