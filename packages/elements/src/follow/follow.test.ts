import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { dress, find, overflowing } from '../testing/styles.js';

const FOLLOW = `<preau-follow><section aria-label="Suivre">
  <div slot="newsletter"><h2>Lettre</h2><p>Une fois par mois.</p><preau-button><a href="#l">S’abonner</a></preau-button></div>
  <div slot="networks"><h2>Réseaux</h2><ul><li><a href="#m">Mastodon</a></li><li><a href="#p">PeerTube</a></li></ul></div>
</section></preau-follow>`;

async function put(inlineSize = '60rem', on?: 'print'): Promise<HTMLElement> {
  await dress(['follow', 'button'], on);
  const place = stage();
  place.style.inlineSize = inlineSize;
  place.append(parse(FOLLOW));
  return place;
}

describe('preau-follow', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('follow', FOLLOW, () => import('./follow.define.js')));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  it('puts the letter beside the networks where there is room, above them where there is not', async () => {
    const side = async (size: string): Promise<boolean> => {
      const place = await put(size);
      const [letter, networks] = ['newsletter', 'networks'].map((slot) =>
        find(place, `[slot=${slot}]`).getBoundingClientRect(),
      );
      return (networks?.top ?? 0) < (letter?.bottom ?? 0);
    };
    assert.isTrue(await side('60rem'));
    assert.isFalse(await side('20rem'));
  });

  it('keeps its list a list, its links 44 px tall', async () => {
    const place = await put();
    assert.equal(getComputedStyle(find(place, 'ul')).listStyleType, '""');
    for (const link of place.querySelectorAll('li > a'))
      assert.isAtLeast(link.getBoundingClientRect().height, 44);
  });

  it('holds on a screen of 320 px with long words', async () => {
    const place = await put('20rem');
    find(place, 'li > a').textContent = 'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    find(place, 'h2').textContent = 'Anticonstitutionnellementsincèrementvôtre';
    assert.deepEqual(overflowing(place), []);
  });

  it('is not on paper', async () => {
    assert.equal(find(await put('60rem', 'print'), 'preau-follow').offsetHeight, 0);
  });
});
