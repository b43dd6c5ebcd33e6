import { assert, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './summary.define.js';
import type { PreauSummary } from './summary.js';

const PARTS = `<article><h2 id="a">Qui ?</h2><p style="block-size:60rem">A</p><h2 id="b">Quoi ?</h2><p style="block-size:60rem">B</p>
  <h3>Détail</h3><p style="block-size:60rem">C</p><h2>Fin</h2><p style="block-size:60rem">D</p></article>`;
const WRITTEN = `<preau-summary><nav aria-label="Sommaire"><p slot="title">Sommaire</p><ol><li><a href="#a">Qui ?</a></li><li><a href="#b">Quoi ?</a></li></ol></nav></preau-summary>${PARTS}`;
const MADE = `<preau-summary from="article h2, article h3"><nav aria-label="Sommaire"><p slot="title">Sommaire</p></nav></preau-summary>${PARTS}`;

const put = async (markup: string): Promise<HTMLElement> => {
  await dress(['summary']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};

const read = (place: ParentNode): string | undefined =>
  place.querySelector('a[aria-current]')?.textContent;

async function readAt(place: HTMLElement, selector: string, expected?: string): Promise<void> {
  find(place, selector).scrollIntoView();
  await waitUntil(() => read(place) === expected, `${expected} is read`);
}

describe('preau-summary', () => {
  afterEach(() => scrollTo(0, 0));
  before(() => setViewport({ width: 1000, height: 700 }));

  eachFixture((fixture) => {
    it('leaves the page as it was written at the top of it', async () => {
      const place = await fixture(WRITTEN.replace('block-size:60rem', 'block-size:1rem'));
      for (const link of place.querySelectorAll('a')) link.removeAttribute('aria-current');
      assert.equal(place.innerHTML, WRITTEN.replace('block-size:60rem', 'block-size:1rem'));
    });

    it('makes its list from the headings, on two levels', async () => {
      const place = await fixture(MADE);
      await waitUntil(() => place.querySelector('ol'), 'the list is made');
      const texts = (selector: string): string[] =>
        [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);
      assert.deepEqual(texts('nav > ol > li > a'), ['Qui ?', 'Quoi ?', 'Fin']);
      assert.deepEqual(texts('nav > ol > li:nth-child(2) > ol > li > a'), ['Détail']);
      for (const link of place.querySelectorAll<HTMLAnchorElement>('nav a'))
        assert.equal(place.querySelector(link.hash)?.textContent, link.textContent);
    });
  });

  it('marks the part that is being read, one at a time', async () => {
    const place = await put(WRITTEN);
    await readAt(place, '#b', 'Quoi ?');
    await readAt(place, '#a', 'Qui ?');
    assert.lengthOf(place.querySelectorAll('[aria-current]'), 1);
    find(place, 'preau-summary').remove();
    assert.lengthOf(place.querySelectorAll('[aria-current]'), 0);
  });

  it('marks nothing before the first part', async () => {
    const place = await put(
      WRITTEN.replace('<article>', '<p style="block-size:60rem">Introduction</p><article>'),
    );
    await readAt(place, '#a', 'Qui ?');
    await readAt(place, 'preau-summary', undefined);
  });

  it('follows links and parts that come later', async () => {
    const place = await put(WRITTEN);
    find(place, 'ol').append(parse('<li><a href="#c">Plus tard</a></li>'));
    find(place, 'article').append(
      parse('<h2 id="c">Plus tard</h2><p style="block-size:60rem">E</p>'),
    );
    find<PreauSummary>(place, 'preau-summary').requestUpdate();
    await settled();
    await readAt(place, '#c', 'Plus tard');
  });

  it('makes its list again when asked, and takes all back when it goes', async () => {
    const place = await put(MADE);
    await waitUntil(() => place.querySelector('ol'), 'the list is made');
    const summary = find<PreauSummary>(place, 'preau-summary');
    const list = find(place, 'ol');
    summary.requestUpdate();
    await settled();
    assert.equal(find(place, 'ol'), list, 'the same headings, the same list');
    find(place, 'article').append(parse('<h2>Annexe</h2>'));
    summary.requestUpdate();
    await settled();
    assert.equal(find(place, 'nav > ol > li:last-child').textContent, 'Annexe');
    summary.remove();
    assert.isNull(summary.querySelector('ol'));
    assert.lengthOf(place.querySelectorAll('[id^=preau-]'), 0);
    place.prepend(summary);
    await settled();
    assert.lengthOf(place.querySelectorAll('nav > ol'), 1);
  });

  it('says once that it leads nowhere', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    const place = await put('<preau-summary><nav aria-label="S"><p>Vide</p></nav></preau-summary>');
    find<PreauSummary>(place, 'preau-summary').requestUpdate();
    await settled();
    console.warn = warn;
    assert.lengthOf(said, 1);
    assert.match(String(said[0]), /leads nowhere/);
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put(WRITTEN);
      place.dataset.preauScheme = scheme;
      await readAt(place, '#b', 'Quoi ?');
      await assertNoAxeViolation(find(place, 'preau-summary'));
    });

  it('holds on a screen of 320 px with long words', async () => {
    const place = await put(WRITTEN);
    place.style.inlineSize = '20rem';
    find(place, 'a').textContent = 'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    assert.deepEqual(overflowing(find(place, 'preau-summary')), []);
    for (const link of place.querySelectorAll('nav a'))
      assert.isAtLeast(link.getBoundingClientRect().height, 24);
  });
});
