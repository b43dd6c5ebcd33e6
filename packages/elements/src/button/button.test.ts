import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { colour, dress, find, overflowing } from '../testing/styles.js';

const SEND = '<preau-button><button type="button">Envoyer</button></preau-button>';
const LONG = 'Télécharger l’anticonstitutionnellementtrèslongjustificatifdedomicile';

describe('preau-button', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('button', SEND, () => import('./button.define.js')));

  eachFixture((put) => {
    it('leaves the author’s button as it is', async () => {
      await dress(['button']);
      const place = await put(SEND);
      assert.equal(place.innerHTML, SEND);
      await assertNoAxeViolation(place);
    });
  });

  for (const [size, height] of Object.entries({ small: 32, medium: 44, large: 52 }))
    it(`is ${height} px high at least when ${size}, as a button and as a link`, async () => {
      await dress(['button']);
      const place = stage();
      place.append(
        parse(`<preau-button size="${size}"><button>Oui</button></preau-button>
          <preau-button size="${size}"><a href="#x">Oui</a></preau-button>`),
      );
      for (const control of place.querySelectorAll('button, a'))
        assert.equal(control.getBoundingClientRect().height, height);
    });

  for (const variant of ['primary', 'secondary', 'tertiary', 'quiet', 'danger'])
    for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
      it(`is readable as ${variant} in ${scheme}`, async () => {
        await dress(['button']);
        const place = stage();
        place.dataset.preauScheme = scheme;
        place.append(
          parse(`<preau-button variant="${variant}"><button>Oui</button></preau-button>
            <preau-button variant="${variant}"><a href="#x">Non</a></preau-button>`),
        );
        await assertNoAxeViolation(place);
      });

  it('says by a shape too that it cannot be used', async () => {
    await dress(['button']);
    const place = stage();
    place.append(
      parse(`${SEND}<preau-button><button disabled>A</button></preau-button>
        <preau-button variant="quiet"><button aria-disabled="true">B</button></preau-button>
        <preau-button variant="danger"><a>C</a></preau-button>`),
    );
    const styles = [...place.querySelectorAll('button, a')].map((node) => getComputedStyle(node));
    assert.deepEqual(
      styles.map((style) => style.borderBlockStartStyle),
      ['solid', 'dashed', 'dashed', 'dashed'],
    );
    assert.deepEqual(
      styles.map((style) => style.cursor),
      ['pointer', 'not-allowed', 'not-allowed', 'not-allowed'],
    );
  });

  it('shows two rings around what has the keyboard’s focus', async () => {
    await dress(['button']);
    const place = stage();
    place.append(parse(`<button>Avant</button>${SEND}`));
    find(place, 'button').focus();
    await sendKeys({ press: 'Tab' });
    const button = find(place, 'preau-button > button');
    assert.equal(document.activeElement, button);
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } =
      getComputedStyle(button);
    assert.deepEqual([outlineStyle, outlineWidth, outlineOffset], ['solid', '3px', '2px']);
    assert.equal(outlineColor, colour('focus-outer'));
    assert.include(boxShadow, colour('focus-inner'));
  });

  it('folds its words rather than pass the side of a small screen', async () => {
    await dress(['button']);
    const place = stage();
    place.style.inlineSize = '20rem';
    place.append(parse(`<preau-button size="large"><button>${LONG}</button></preau-button>`));
    assert.deepEqual(overflowing(place), []);
    assert.isAbove(find(place, 'button').offsetHeight, 52);
  });

  it('turns a ring while an action is under way, and keeps its words', async () => {
    await dress(['button']);
    const place = stage();
    place.append(parse('<preau-button><button aria-busy="true">Envoi</button></preau-button>'));
    const { animationName, content } = getComputedStyle(find(place, 'button'), '::after');
    assert.deepEqual([animationName, content], ['preau-turn', '""']);
    assert.equal(find(place, 'button').innerText, 'Envoi');
  });

  it('draws the ring still for those who want no motion', async function () {
    await dress(['button']);
    if (!(await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'reduce' })))
      this.skip();
    const place = stage();
    place.append(parse('<preau-button><button aria-busy="true">Envoi</button></preau-button>'));
    const { animationName, borderBlockStartStyle } = getComputedStyle(
      find(place, 'button'),
      '::after',
    );
    await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'no-preference' });
    assert.deepEqual([animationName, borderBlockStartStyle], ['none', 'dotted']);
  });

  it('keeps a border in forced colours, whatever its variant', async function () {
    await dress(['button']);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const place = stage();
    place.append(
      parse(
        '<preau-button><button>A</button></preau-button><preau-button variant="quiet"><a href="#x">B</a></preau-button>',
      ),
    );
    const seen = [...place.querySelectorAll('button, a')].map((node) => {
      const { borderBlockStartWidth, borderBlockStartColor, backgroundColor } =
        getComputedStyle(node);
      return [borderBlockStartWidth, borderBlockStartColor !== backgroundColor];
    });
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.deepEqual(seen, [
      ['2px', true],
      ['2px', true],
    ]);
  });

  it('puts the ring after the words from right to left too', async () => {
    await dress(['button']);
    for (const dir of ['ltr', 'rtl']) {
      const place = stage();
      place.dir = dir;
      place.append(parse('<preau-button><button><i>x</i> <b>Oui</b></button></preau-button>'));
      const [icon, text] = ['i', 'b'].map((tag) => find(place, tag).getBoundingClientRect().left);
      assert.equal((icon ?? 0) < (text ?? 0), dir === 'ltr', dir);
    }
  });

  for (const [size, side] of Object.entries({ small: 32, medium: 44, large: 52 }))
    it(`is a square of ${side} px around its icon when ${size}, and keeps its words for those who listen`, async () => {
      await dress(['button', 'icon']);
      const place = stage();
      place.append(
        parse(
          `<preau-button icon-only size="${size}"><button><svg aria-hidden="true"></svg><span>Supprimer</span></button></preau-button>`,
        ),
      );
      const button = find(place, 'button');
      const { width, height } = button.getBoundingClientRect();
      assert.deepEqual([width, height], [side, side]);
      assert.equal(find(place, 'span').getBoundingClientRect().width, 1);
      assert.isTrue(find(place, 'span').checkVisibility());
      const icon = find(place, 'svg').getBoundingClientRect();
      const box = button.getBoundingClientRect();
      assert.closeTo(icon.left - box.left, box.right - icon.right, 0.5, 'in the middle');
      await assertNoAxeViolation(place);
    });

  it('shows its ring in the place of its icon when that is all there is', async () => {
    await dress(['button', 'icon']);
    const place = stage();
    place.append(
      parse(
        '<preau-button icon-only><button aria-busy="true"><svg></svg><span>Envoi</span></button></preau-button>',
      ),
    );
    assert.equal(getComputedStyle(find(place, 'svg')).display, 'none');
    assert.equal(find(place, 'button').getBoundingClientRect().width, 44);
  });

  it('is as wide as a theme says, its edge within', async () => {
    await dress(['button']);
    const place = stage();
    place.append(parse(SEND));
    const { paddingInlineStart, borderInlineStartWidth } = getComputedStyle(find(place, 'button'));
    assert.equal(parseFloat(paddingInlineStart) + parseFloat(borderInlineStartWidth), 16);
  });

  it('is not on paper, but for links', async () => {
    await dress(['button'], 'print');
    const place = stage();
    place.append(parse(`${SEND}<preau-button><a href="#x">Lire</a></preau-button>`));
    const shown = [...place.children].map((node) => getComputedStyle(node).display);
    assert.deepEqual(shown, ['none', 'inline-block']);
  });
});
