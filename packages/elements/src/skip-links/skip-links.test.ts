import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { colour, dress, find, overflowing } from '../testing/styles.js';

const LINKS = `<preau-skip-links><nav aria-label="Accès rapide"><ul>
  <li><a href="#contenu">Aller au contenu</a></li><li><a href="#pied">Aller au pied de page</a></li>
</ul></nav></preau-skip-links>`;
const PAGE = `${LINKS}<p id="apres">Suite</p><div id="contenu" tabindex="-1">Contenu</div>`;

async function put(on?: 'print'): Promise<HTMLElement> {
  await dress(['skip-links'], on);
  const place = stage();
  place.append(parse(PAGE));
  return place;
}

describe('preau-skip-links', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('skip-links', LINKS, () => import('./skip-links.define.js')));

  it('takes no room until it has the focus, and is there for a screen reader', async () => {
    const place = await put();
    const host = find(place, 'preau-skip-links');
    const { clipPath, position, display, visibility } = getComputedStyle(host);
    assert.equal(clipPath, 'inset(50%)');
    assert.deepEqual([position, display, visibility], ['absolute', 'block', 'visible']);
    await assertNoAxeViolation(place);
  });

  it('stands above what follows when a link has the focus, and hides nothing', async () => {
    const place = await put();
    const link = find(place, 'a');
    link.focus();
    const host = find(place, 'preau-skip-links').getBoundingClientRect();
    assert.isAtLeast(link.getBoundingClientRect().height, 44);
    assert.isAtLeast(find(place, '#apres').getBoundingClientRect().top, host.bottom);
    assert.deepEqual(overflowing(place), []);
    await assertNoAxeViolation(place);
  });

  it('shows the ring, goes from link to link, and is unseen again afterwards', async () => {
    const place = await put();
    find(place, 'a').focus();
    await sendKeys({ press: 'Tab' });
    const second = find(place, 'li + li > a');
    assert.equal(document.activeElement, second);
    const { outlineStyle, outlineColor } = getComputedStyle(second);
    assert.deepEqual([outlineStyle, outlineColor], ['solid', colour('focus-outer')]);
    second.blur();
    assert.equal(getComputedStyle(find(place, 'preau-skip-links')).clipPath, 'inset(50%)');
  });

  it('takes the keyboard where it says', async () => {
    const place = await put();
    find(place, 'a').focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(document.activeElement?.id, 'contenu');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('puts its links one under the other on a screen of 320 px, without passing its side', async () => {
    const place = await put();
    place.style.inlineSize = '20rem';
    find(place, 'a').textContent = 'Aller à l’anticonstitutionnellementlongcontenudecettepage';
    find(place, 'a').focus();
    assert.deepEqual(overflowing(place), []);
  });

  it('is not on paper', async () => {
    const place = await put('print');
    assert.equal(getComputedStyle(find(place, 'preau-skip-links')).display, 'none');
  });
});
