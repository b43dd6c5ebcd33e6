import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import './icon.define.js';
import { type PreauIcon, registerIcons } from './icon.js';

const DOWN = 'M12 5v14';
registerIcons({ name: 'test-down', d: DOWN }, { name: 'test-next', d: 'M5 12h14', mirror: true });

const pathOf = (icon: Element | null) =>
  icon?.shadowRoot?.querySelector('path')?.getAttribute('d') ?? null;
const svgOf = (icon: Element): SVGElement =>
  find<SVGElement & HTMLElement>(icon.shadowRoot ?? icon, 'svg');

const put = async (markup: string): Promise<PreauIcon> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return find<PreauIcon>(place, 'preau-icon');
};

/** What the console is told while `act` runs. */
async function said(act: () => Promise<unknown>): Promise<string[]> {
  const words: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => words.push(String(parts[0]));
  await act();
  console.warn = warn;
  return words;
}

describe('preau-icon', () => {
  before(() => sheet());

  eachFixture((put) => {
    it('draws the registered icon, and nobody hears of it', async () => {
      const place = await put('<p><preau-icon name="test-down"></preau-icon> Télécharger</p>');
      const icon = find(place, 'preau-icon');
      assert.equal(pathOf(icon), DOWN);
      assert.equal(svgOf(icon).getAttribute('aria-hidden'), 'true');
      assert.isFalse(svgOf(icon).hasAttribute('role'));
      await assertNoAxeViolation(place);
    });

    it('is an image with a name when it has a label, inside, never on its host', async () => {
      const place = await put('<preau-icon name="test-down" label="Télécharger"></preau-icon>');
      const icon = find(place, 'preau-icon');
      assert.equal(svgOf(icon).getAttribute('role'), 'img');
      assert.equal(svgOf(icon).getAttribute('aria-label'), 'Télécharger');
      assert.isFalse(svgOf(icon).hasAttribute('aria-hidden'));
      assert.deepEqual(icon.getAttributeNames(), ['name', 'label']);
      await assertNoAxeViolation(place);
    });
  });

  it('names the button it stands in', async () => {
    const place = stage();
    place.append(
      parse('<button><preau-icon name="test-down" label="Télécharger"></preau-icon></button>'),
    );
    await settled();
    await assertNoAxeViolation(place);
  });

  it('follows a change of name and of label', async () => {
    const icon = await put('<preau-icon name="test-down" label="Bas"></preau-icon>');
    icon.name = 'test-next';
    icon.removeAttribute('label');
    await settled();
    assert.equal(pathOf(icon), 'M5 12h14');
    assert.equal(svgOf(icon).getAttribute('aria-hidden'), 'true');
    icon.removeAttribute('name');
    await settled();
    assert.isNull(pathOf(icon));
  });

  it('draws nothing for an unknown name, says so once, and keeps the place', async () => {
    let icon: PreauIcon | undefined;
    const words = await said(async () => {
      icon = await put('<preau-icon name="test-unknown"></preau-icon>');
      icon.requestUpdate();
      await settled();
    });
    assert.lengthOf(words, 1);
    assert.include(words[0], '<preau-icon> knows no icon “test-unknown”.');
    assert.isNull(pathOf(icon ?? null));
    assert.equal(icon?.getBoundingClientRect().width, 20);
  });

  it('draws an icon registered later, in every element that waits, and nothing moves', async () => {
    await said(async () => {
      const icon = await put(
        '<p><preau-icon name="test-late"></preau-icon> <i>Plus tard</i> <preau-icon name="test-late"></preau-icon></p>',
      );
      const place = icon.parentElement as HTMLElement;
      const before = [place, find(place, 'i')].map((node) =>
        JSON.stringify(node.getBoundingClientRect()),
      );
      registerIcons({ name: 'test-late', d: 'M1 1h2' });
      await settled();
      assert.deepEqual([...place.querySelectorAll('preau-icon')].map(pathOf), ['M1 1h2', 'M1 1h2']);
      const after = [place, find(place, 'i')].map((node) =>
        JSON.stringify(node.getBoundingClientRect()),
      );
      assert.deepEqual(after, before);
    });
  });

  it('is not kept waiting once it has left, and catches up when it returns', async () => {
    await said(async () => {
      const icon = await put('<preau-icon name="test-away"></preau-icon>');
      const place = icon.parentElement as HTMLElement;
      icon.remove();
      let updates = 0;
      icon.addController({ hostUpdate: () => updates++ });
      registerIcons({ name: 'test-away', d: 'M2 2h2' });
      await settled();
      assert.equal(updates, 0);
      place.append(icon);
      await settled();
      assert.equal(pathOf(icon), 'M2 2h2');
    });
  });

  it('is as large as the text around it and takes its colour', async () => {
    const icon = await put('<p><preau-icon name="test-down"></preau-icon></p>');
    const line = icon.parentElement as HTMLElement;
    Object.assign(line.style, { fontSize: '32px', color: 'rgb(1, 2, 3)' });
    const { width, height } = svgOf(icon).getBoundingClientRect();
    assert.deepEqual([width, height], [40, 40]);
    assert.equal(getComputedStyle(svgOf(icon)).stroke, 'rgb(1, 2, 3)');
  });

  it('does not make its line higher', async () => {
    const place = stage();
    place.append(parse('<p>Texte</p><p>Texte <preau-icon name="test-down"></preau-icon></p>'));
    await settled();
    const [plain, withIcon] = [...place.children].map(
      (line) => line.getBoundingClientRect().height,
    );
    assert.equal(withIcon, plain);
  });

  it('is mirrored in right-to-left text only if it bears a direction', async () => {
    const place = stage();
    place.append(
      parse('<preau-icon name="test-next"></preau-icon><preau-icon name="test-down"></preau-icon>'),
    );
    await settled();
    const scales = () =>
      [...place.querySelectorAll('preau-icon')].map((icon) => getComputedStyle(svgOf(icon)).scale);
    assert.deepEqual(scales(), ['none', 'none']);
    place.dir = 'rtl';
    assert.deepEqual(scales(), ['-1 1', 'none']);
  });

  it('shows the author’s own drawing where it knows none, of the same size', async () => {
    const icon = await put(
      '<preau-icon><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M0 0h24"/></svg></preau-icon>',
    );
    assert.equal(find<SVGElement & HTMLElement>(icon, 'svg').getBoundingClientRect().width, 20);
  });

  it('hides with `hidden`', async () => {
    const icon = await put('<preau-icon hidden name="test-down"></preau-icon>');
    assert.equal(icon.getBoundingClientRect().width, 0);
  });
});
