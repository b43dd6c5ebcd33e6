import { assert, waitUntil } from '@open-wc/testing';
import '../consent/consent.define.js';
import type { PreauConsent } from '../consent/consent.js';
import type { ConsentChoices } from '../events/consent.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './consent-embed.define.js';
import './consent-embed.messages.en.js';
import type { PreauConsentEmbed } from './consent-embed.js';

/** A page of ours that stands for another site: each test asks for it under a name of its own. */
let count = 0;
const address = () => `/packages/elements/tsconfig.json?essai=${++count}`;
let src = '';

const embed = (attributes = ' purpose="video"') =>
  `<preau-consent-embed${attributes}><figure><iframe data-src="${src}" title="Visite"></iframe><figcaption>Légende</figcaption></figure><div slot="placeholder"><p>Une vidéo d’un autre site.</p><p><a href="#video">Voir la vidéo</a></p></div></preau-consent-embed>`;
const CONSENT =
  '<preau-consent id="c"><section aria-label="Choix"><form><button value="all">Oui</button><button value="none">Non</button></form><details><summary>Plus</summary><form><label><input type="radio" name="video" value="accept"> Oui</label><label><input type="radio" name="video" value="refuse"> Non</label><label><input type="checkbox" name="map"> Cartes</label><button value="custom">Enregistrer</button></form></details></section></preau-consent>';

const element = (place: ParentNode) => find<PreauConsentEmbed>(place, 'preau-consent-embed');
const part = (place: ParentNode, name: string) =>
  find<HTMLButtonElement>(element(place).shadowRoot as ShadowRoot, `[part=${name}]`);
const frame = (place: ParentNode) => find<HTMLIFrameElement>(place, 'iframe');
const seen = (node: Element) => node.getClientRects().length > 0;
/** What the browser has asked for under the address of this test. */
const requests = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(src)).length;

async function put(markup = embed()): Promise<HTMLElement> {
  await dress(['consent-embed', 'consent', 'button']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  await settled();
  return place;
}

function store(place: HTMLElement, save: () => unknown = () => undefined): ConsentChoices[] {
  const kept: ConsentChoices[] = [];
  place.addEventListener('preau-consent', (event) =>
    event.intercept(() => {
      kept.push(event.choices);
      return save();
    }),
  );
  return kept;
}

const loaded = (place: ParentNode): Promise<unknown> =>
  new Promise((resolve) => frame(place).addEventListener('load', resolve, { once: true }));

describe('preau-consent-embed', () => {
  beforeEach(() => {
    src = address();
    performance.clearResourceTimings();
  });

  eachFixture((fixture) => {
    it('asks nothing of the other site until the person agrees', async () => {
      await dress(['consent-embed']);
      const place = await fixture(embed());
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      assert.isFalse(frame(place).hasAttribute('src'));
      assert.equal(requests(), 0);
      assert.isFalse(seen(frame(place)));
      assert.isTrue(seen(find(place, 'a')), 'the link is there');
      await assertNoAxeViolation(place);
      const ready = loaded(place);
      part(place, 'once').click();
      await settled();
      await ready;
      assert.equal(requests(), 1, 'the test would see a request');
      assert.isTrue(seen(frame(place)));
      assert.isFalse(seen(find(place, 'a')));
    });
  });

  it('gives the focus to what it has loaded', async () => {
    const place = await put();
    part(place, 'once').focus();
    part(place, 'once').click();
    await waitUntil(() => document.activeElement === frame(place));
  });

  it('says what its buttons load', async () => {
    const place = await put();
    assert.equal(
      part(place, 'once').getAttribute('aria-label'),
      'Autoriser cette fois\u00a0: Visite',
    );
    const english = await put(embed(' purpose="video" lang="en"'));
    assert.equal(part(english, 'once').getAttribute('aria-label'), 'Allow this time: Visite');
  });

  it('asks for always only where the page asks for consent', async () => {
    const place = await put();
    assert.isTrue(part(place, 'always').hidden);
    place.prepend(parse(CONSENT));
    await settled();
    await settled();
    assert.isFalse(part(place, 'always').hidden);
    const without = await put(embed(''));
    assert.isTrue(part(without, 'always').hidden);
  });

  it('is loaded at once where the person had agreed, whichever comes first', async () => {
    const agreed = CONSENT.replace('id="c"', 'id="c" answered="" accepted="audience video"');
    for (const markup of [agreed + embed(), embed() + agreed]) {
      const place = await put(markup);
      assert.isTrue(element(place).allowed);
      assert.equal(frame(place).getAttribute('src'), src);
      place.remove();
    }
  });

  it('follows what the person says in the page', async () => {
    const place = await put(CONSENT + embed());
    store(place);
    find(place, '[value=all]').click();
    await waitUntil(() => frame(place).hasAttribute('src'));
    find(place, '[value=none]').click();
    await waitUntil(() => !frame(place).hasAttribute('src'));
    assert.isTrue(seen(find(place, 'preau-consent-embed a')));
  });

  it('is taken away by a refusal, though it had been allowed this time', async () => {
    const place = await put(CONSENT + embed());
    store(place);
    part(place, 'once').click();
    await waitUntil(() => frame(place).hasAttribute('src'));
    find(place, '[value=none]').click();
    await waitUntil(() => !element(place).allowed);
    assert.isFalse(frame(place).hasAttribute('src'));
  });

  it('agrees for always to its purpose alone', async () => {
    const place = await put(CONSENT + embed());
    const kept = store(place);
    part(place, 'always').click();
    await waitUntil(() => frame(place).hasAttribute('src'));
    assert.deepEqual(kept, [{ video: true }]);
    const consent = find<PreauConsent>(place, 'preau-consent');
    assert.equal(consent.accepted, 'video');
    assert.isFalse(consent.answered, 'the other purposes are still asked about');
  });

  it('asks the server for always where the page does not store, by the form, once', async () => {
    const place = await put(CONSENT + embed());
    const sent: string[] = [];
    let asked = 0;
    place.addEventListener('preau-consent', () => asked++);
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement);
      sent.push(`${(event.submitter as HTMLButtonElement).value} ${data.get('video') as string}`);
    });
    part(place, 'always').click();
    await waitUntil(() => frame(place).hasAttribute('src'));
    assert.deepEqual(sent, ['custom accept']);
    assert.equal(asked, 1);
  });

  it('holds this time where always could not be stored', async () => {
    const place = await put(CONSENT + embed());
    store(place, () => Promise.reject(new Error('no')));
    part(place, 'always').click();
    await waitUntil(() => frame(place).hasAttribute('src'));
    assert.equal(find<PreauConsent>(place, 'preau-consent').accepted, '');
  });

  it('says in development that a frame is loaded before, or that there is no link', async () => {
    const words: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => words.push(text);
    await put(embed().replace('data-src', 'src'));
    await put(
      '<preau-consent-embed purpose="x"><iframe data-src="/x" title="X"></iframe></preau-consent-embed>',
    );
    console.warn = warn;
    assert.lengthOf(words, 2);
    assert.include(words[0], 'before anyone agrees');
    assert.include(words[1], 'no link');
  });

  it('never runs a script', async () => {
    const place = await put(
      embed().replace('<figure>', '<figure><script data-src="/x.js" type="text/plain"></script>'),
    );
    part(place, 'once').click();
    await settled();
    assert.isFalse(find(place, 'script').hasAttribute('src'));
  });

  it('loads what comes late, and leaves nothing when it goes', async () => {
    const place = await put(embed(' purpose="video" allowed=""'));
    find(place, 'figure').append(
      parse('<img data-src="/packages/elements/tsconfig.json?image" alt="">'),
    );
    await settled();
    await settled();
    assert.isTrue(find(place, 'img').hasAttribute('src'));
    const host = element(place);
    host.remove();
    assert.isNull(host.querySelector('[src]'));
    place.append(host);
    await settled();
    assert.isTrue(frame(place).hasAttribute('src'));
  });

  it('survives markup of any kind', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    for (const markup of [
      '<preau-consent-embed></preau-consent-embed>',
      '<preau-consent-embed purpose=""><p>Texte</p></preau-consent-embed>',
      '<preau-consent-embed purpose="a]&quot;b"><iframe data-src title="X"></iframe></preau-consent-embed>',
    ]) {
      const place = await put(CONSENT + markup);
      part(place, 'always').click();
      part(place, 'once').click();
      await settled();
      element(place).replaceChildren();
      await settled();
    }
    console.warn = warn;
  });

  it('works after many comings and goings', async () => {
    // A frame is a page, made anew each time: five hundred take a browser many seconds.
    const place = await put(
      embed().replace(/<iframe.*<\/iframe>/, `<img data-src="${src}" alt="">`),
    );
    const host = element(place);
    for (let cycle = 0; cycle < 500; cycle++) {
      host.remove();
      place.append(host);
    }
    await settled();
    assert.lengthOf(host.shadowRoot?.querySelectorAll('button') ?? [], 2);
    assert.equal(requests(), 0);
    part(place, 'once').click();
    await waitUntil(() => find(place, 'img').hasAttribute('src'));
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  it('holds on a screen of 320 px with long words, both ways', async () => {
    const place = await put(CONSENT + embed());
    for (const node of element(place).querySelectorAll('p, a'))
      node.append(' Anticonstitutionnellementsincèrementvôtreetlongtempsencore');
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      place.style.cssText = 'position:absolute;inline-size:20rem';
      assert.deepEqual(overflowing(place), [], dir);
    }
  });
});
