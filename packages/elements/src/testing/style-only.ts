import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from './accessibility.js';
import { eachFixture, parse, stage } from './fixtures.js';
import { assertSameLook } from './same-look.js';
import { dress, overflowing } from './styles.js';

const LONG = 'Anticonstitutionnellementsincèrementvôtreetlongtempsencore';

/**
 * What every style-only component must show. To be called first in its `describe`: a tag is defined once.
 *
 * @param component the name of its folder
 * @param markup all of its variants and states, as an author writes them
 * @param load imports its definition
 * @param others components that stand in the markup
 */
export function itOnlyDresses(
  component: string,
  markup: string,
  load: () => Promise<unknown>,
  others: string[] = [],
): void {
  const sheets = [component, 'button', ...others];

  it('looks the same before its tag is defined and after', () =>
    assertSameLook(component, markup, load));

  eachFixture((put) => {
    it('leaves what its author wrote as it is', async () => {
      await dress(sheets);
      const place = await put(markup);
      const written = document.implementation.createHTMLDocument().createElement('div');
      written.append(parse(markup));
      assert.equal(place.innerHTML, written.innerHTML);
      await assertNoAxeViolation(place);
    });
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      await dress(sheets);
      const place = stage();
      place.dataset.preauScheme = scheme;
      place.append(parse(markup));
      await assertNoAxeViolation(place);
    });

  it('holds on a screen of 320 px with long words, both ways, at twice the text and with WCAG’s spacing', async () => {
    await dress(sheets);
    const place = stage();
    place.append(parse(markup));
    for (const node of place.querySelectorAll('*'))
      if (!node.childElementCount && node.textContent.trim() && !node.matches('svg *, progress'))
        node.append(` ${LONG}`);
    for (const style of [
      '',
      'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5',
      'zoom: 2',
    ])
      for (const dir of ['ltr', 'rtl']) {
        place.dir = dir;
        place.style.cssText = `position: absolute; inline-size: 20rem; ${style}`;
        assert.deepEqual(overflowing(place), [], `${style} ${dir}`);
      }
  });
}
