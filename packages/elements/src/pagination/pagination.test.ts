import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { colour, dress, find, overflowing } from '../testing/styles.js';

const PAGES = `<preau-pagination><nav aria-label="Pages"><ul>
  <li><a slot="first" role="link" aria-disabled="true">Première page</a></li>
  <li><a slot="previous" role="link" aria-disabled="true">Page précédente</a></li>
  <li><a href="#1" aria-current="page" aria-label="Page 1">1</a></li><li><a href="#2" aria-label="Page 2">2</a></li>
  <li><span>…</span></li><li><a href="#42" aria-label="Page 42">42</a></li>
  <li><a slot="next" href="#2">Page suivante</a></li><li><a slot="last" href="#42">Dernière page</a></li>
</ul></nav></preau-pagination>`;

async function put(on?: 'print'): Promise<HTMLElement> {
  await dress(['pagination'], on);
  const place = stage();
  place.append(parse(PAGES));
  return place;
}

describe('preau-pagination', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('pagination', PAGES, () => import('./pagination.define.js')));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  it('keeps its list a list', async () => {
    assert.equal(getComputedStyle(find(await put(), 'ul')).listStyleType, '""');
  });

  it('gives its links 44 px both ways, or what the page asks for', async () => {
    const place = await put();
    for (const link of place.querySelectorAll('a')) {
      const { width, height } = link.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 44);
    }
    find(place, 'preau-pagination').style.setProperty('--preau-pagination-size', '2rem');
    const { width, height } = find(place, '[href="#2"]').getBoundingClientRect();
    assert.equal(height, 32);
    assert.isAtLeast(width, 32);
  });

  it('marks the current page by its ground and its weight', async () => {
    const place = await put();
    const [current, other] = ['[aria-current]', '[href="#2"]'].map((selector) =>
      getComputedStyle(find(place, selector)),
    );
    assert.equal(current?.backgroundColor, colour('action'));
    assert.equal(current?.fontWeight, '600');
    assert.equal(other?.fontWeight, '400');
  });

  it('points its signs to where they lead, whichever way the text runs', async () => {
    const place = await put();
    const turns = (): string[] =>
      ['first', 'previous', 'next', 'last'].map(
        (slot) =>
          getComputedStyle(
            find(place, `[slot=${slot}]`),
            /first|previous/.test(slot) ? '::before' : '::after',
          ).rotate,
      );
    assert.deepEqual(turns(), ['90deg', '90deg', '-90deg', '-90deg']);
    place.dir = 'rtl';
    assert.deepEqual(turns(), ['-90deg', '-90deg', '90deg', '90deg']);
  });

  it('says that a link leads nowhere by its colour and its role', async () => {
    const place = await put();
    assert.equal(getComputedStyle(find(place, '[slot=first]')).color, colour('text-disabled'));
  });

  it('holds on a screen of 320 px', async () => {
    const place = await put();
    place.style.inlineSize = '20rem';
    find(place, '[slot=next]').textContent = 'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    assert.deepEqual(overflowing(place), []);
  });

  it('keeps the current page apart in forced colours', async function () {
    const place = await put();
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const grounds = ['[aria-current]', '[href="#2"]'].map(
      (selector) => getComputedStyle(find(place, selector)).backgroundColor,
    );
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.notEqual(grounds[0], grounds[1]);
  });

  it('is not on paper', async () => {
    assert.equal(find(await put('print'), 'preau-pagination').offsetHeight, 0);
  });
});
