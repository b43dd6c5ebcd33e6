import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import './tooltip.define.js';

/** Buttons are dressed: WebKitGTK draws a plain one over colours that it does not say, and axe compares others. */
const TIP =
  '<preau-tooltip><preau-button><button type="button">Exporter</button></preau-button><span role="tooltip">Un tableau, au format CSV</span></preau-tooltip>';
const PAGE = `<a href="#avant">Avant</a><div style="padding: 40px">${TIP}</div><preau-button><button id="apres">Après</button></preau-button>`;

const put = async (markup: string): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};
const tipOf = (place: ParentNode) => find(place, '[role=tooltip]');
const controlOf = (place: ParentNode) => find(place, 'preau-tooltip button');
const press = (key: string) => sendKeys({ press: key }).then(settled);
const shown = (place: ParentNode, state: boolean) =>
  waitUntil(() => tipOf(place).checkVisibility() === state, state ? 'it comes' : 'it goes');
async function point(node?: Element): Promise<void> {
  const { left, top } = node?.getBoundingClientRect() ?? { left: 590, top: 390 };
  await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(top) + 5] });
}
/** Long enough for what would come or go to have done so. */
async function later(delay = 400): Promise<void> {
  const end = performance.now() + delay;
  await waitUntil(() => performance.now() > end, 'time passes', { timeout: 2 * delay + 1000 });
}

describe('preau-tooltip', () => {
  beforeEach(async () => {
    await dress(['tooltip', 'button']);
    await point();
  });

  eachFixture((put) => {
    it('describes its control, and is hidden', async () => {
      const place = await put(TIP);
      assert.isFalse(tipOf(place).checkVisibility());
      assert.equal(descriptionOf(controlOf(place)), 'Un tableau, au format CSV');
      await assertNoAxeViolation(place);
    });
  });

  describe('by keyboard', () => {
    it('Tab to its control shows it; Tab away hides it', async () => {
      const place = await put(PAGE);
      find(place, 'a').focus();
      await press('Tab');
      await shown(place, true);
      await assertNoAxeViolation(place);
      await press('Tab');
      await shown(place, false);
    });

    it('Escape hides it, the focus stays, and it does not come back by itself', async () => {
      const place = await put(PAGE);
      find(place, 'a').focus();
      await press('Tab');
      await shown(place, true);
      await press('Escape');
      assert.isFalse(tipOf(place).checkVisibility());
      assert.isTrue(document.activeElement === controlOf(place));
      await later();
      assert.isFalse(tipOf(place).checkVisibility());
    });

    it('Escape leaves a dialog around it open, then closes it', async () => {
      const place = await put(`<dialog aria-label="Essai"><a href="#a">Avant</a>${TIP}</dialog>`);
      const dialog = find<HTMLDialogElement>(place, 'dialog');
      dialog.showModal();
      find(place, 'a').focus();
      await press('Tab');
      await shown(place, true);
      await press('Escape');
      assert.isTrue(dialog.open);
      assert.isFalse(tipOf(place).checkVisibility());
      await press('Escape');
      await waitUntil(() => !dialog.open);
    });
  });

  describe('with a pointer (WCAG 1.4.13)', () => {
    it('comes, can be pointed at, and goes once the pointer has left both', async () => {
      const place = await put(PAGE);
      await point(controlOf(place));
      await shown(place, true);
      await point(tipOf(place));
      await later();
      assert.isTrue(tipOf(place).checkVisibility(), 'hoverable');
      await point();
      await shown(place, false);
    });

    it('stays as long as the pointer does', async () => {
      const place = await put(PAGE);
      await point(controlOf(place));
      await shown(place, true);
      await later(1500);
      assert.isTrue(tipOf(place).checkVisibility(), 'persistent');
    });

    it('is hidden by Escape wherever the focus is', async () => {
      const place = await put(PAGE);
      find(place, '#apres').focus();
      await point(controlOf(place));
      await shown(place, true);
      await press('Escape');
      assert.isFalse(tipOf(place).checkVisibility(), 'dismissible');
      assert.isTrue(document.activeElement === find(place, '#apres'));
    });

    it('does not come for one that only passes, nor for a finger', async () => {
      const place = await put(PAGE);
      const tooltip = find(place, 'preau-tooltip');
      await point(controlOf(place));
      await point();
      tooltip.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
      await later();
      assert.isFalse(tipOf(place).checkVisibility());
    });

    it('stays for the focus when the pointer leaves', async () => {
      const place = await put(PAGE);
      find(place, 'a').focus();
      await press('Tab');
      await point(controlOf(place));
      await point();
      await later();
      assert.isTrue(tipOf(place).checkVisibility());
    });
  });

  it('stands under its control, above everything, within the window', async () => {
    const place = await put(
      `<div style="display: flex; justify-content: flex-end"><a href="#a">a</a>${TIP}</div>`,
    );
    find(place, 'a').focus();
    await press('Tab');
    await shown(place, true);
    const { top, right } = tipOf(place).getBoundingClientRect();
    assert.approximately(top, controlOf(place).getBoundingClientRect().bottom, 1.5);
    assert.isAtMost(right, innerWidth);
    assert.isTrue(tipOf(place).matches(':popover-open'));
  });

  it('adds to what already describes, and nothing where it is the name', async () => {
    const place = await put(
      `<p id="d">Déjà.</p>${TIP.replace('<button', '<button aria-describedby="d"')}
      <preau-tooltip><button aria-labelledby="n"></button><span role="tooltip" id="n">Imprimer</span></preau-tooltip>`,
    );
    assert.equal(descriptionOf(controlOf(place)), 'Déjà. Un tableau, au format CSV');
    assert.isFalse(find(place, '[aria-labelledby]').hasAttribute('aria-describedby'));
  });

  it('gives back what it was given when it leaves, even shown', async () => {
    const place = await put(PAGE);
    find(place, 'a').focus();
    await press('Tab');
    await shown(place, true);
    const tooltip = find(place, 'preau-tooltip');
    tooltip.remove();
    assert.equal(tooltip.outerHTML, parse(TIP).querySelector('preau-tooltip')?.outerHTML);
  });

  for (const markup of [
    '<preau-tooltip></preau-tooltip>',
    '<preau-tooltip><button>Seul</button></preau-tooltip>',
    '<preau-tooltip><span role="tooltip">Seul</span></preau-tooltip>',
  ])
    it(`does not throw on ${markup}`, async () => {
      const place = await put(markup);
      place.querySelector('button')?.focus();
      await point(find(place, 'preau-tooltip'));
      await later();
    });

  it('leaves nothing behind after many comings and goings', async () => {
    const place = await put(TIP);
    const tooltip = find(place, 'preau-tooltip');
    for (let cycle = 0; cycle < 300; cycle++) {
      tooltip.remove();
      place.append(tooltip);
    }
    await settled();
    assert.equal(descriptionOf(controlOf(place)), 'Un tableau, au format CSV');
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`has no axe violation, ${scheme}`, async () => {
      const place = await put(PAGE);
      place.dataset['preauScheme'] = scheme;
      find(place, 'a').focus();
      await press('Tab');
      await shown(place, true);
      await assertNoAxeViolation(place);
    });
});
