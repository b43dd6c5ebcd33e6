import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import './error-summary.define.js';
import type { PreauErrorSummary } from './error-summary.js';
import './error-summary.messages.en.js';

const WRITTEN = `<preau-error-summary>
  <h3 tabindex="-1">1 erreur à corriger</h3>
  <ul><li><a href="#nom">Saisissez le nom.</a></li></ul>
</preau-error-summary>
<details><summary>Plus</summary><label for="nom">Nom</label><input id="nom"></details>`;

/** What a person can read of it. */
const readable = (summary: HTMLElement) => summary.innerText.replace(/\s+/g, ' ').trim();

describe('preau-error-summary', () => {
  eachFixture((put) => {
    it('leaves what the server wrote, and brings its links to the control, opening what hides it', async () => {
      const place = await put(WRITTEN);
      find<HTMLAnchorElement>(place, 'a').focus();
      await sendKeys({ press: 'Enter' });
      assert.equal(document.activeElement?.id, 'nom');
      await assertNoAxeViolation(place);
    });

    it('takes no room when it has nothing to say', async () => {
      const place = await put('<preau-error-summary> </preau-error-summary>');
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = '/packages/elements/dist/error-summary/error-summary.css';
      const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
      place.append(link);
      await loaded;
      assert.equal(find(place, 'preau-error-summary').getBoundingClientRect().height, 0);
    });
  });

  it('shows problems in place of the server’s words, at the level of their heading, and gives them back', async () => {
    const place = stage();
    place.append(parse(WRITTEN));
    await settled();
    const summary = find<PreauErrorSummary>(place, 'preau-error-summary');
    summary.show([{ text: 'Le service est surchargé.' }]);
    await settled();
    const heading = find(summary, 'h3[data-preau-generated]');
    assert.equal(heading.textContent, 'Une erreur à corriger');
    assert.equal(document.activeElement, heading);
    assert.equal(readable(summary), 'Une erreur à corriger Le service est surchargé.');
    await assertNoAxeViolation(place);
    summary.show([]);
    await settled();
    assert.equal(readable(summary), '1 erreur à corriger Saisissez le nom.');
  });

  it('leaves nothing of its own behind', async () => {
    const place = stage();
    place.append(parse(WRITTEN));
    const pristine = place.innerHTML;
    const summary = find<PreauErrorSummary>(place, 'preau-error-summary');
    summary.show([{ text: 'Le service est surchargé.' }]);
    await settled();
    const next = summary.nextSibling;
    summary.remove();
    place.insertBefore(summary, next);
    await settled();
    assert.equal(
      readable(summary),
      'Une erreur à corriger Le service est surchargé.',
      'it still shows them',
    );
    summary.remove();
    assert.equal(summary.outerHTML, find(parse(pristine), 'preau-error-summary').outerHTML);
  });

  it('focuses the heading the author wrote', async () => {
    const place = stage();
    place.append(parse('<preau-error-summary><h2>1 erreur</h2></preau-error-summary>'));
    await settled();
    find<PreauErrorSummary>(place, 'preau-error-summary').focus();
    assert.equal(document.activeElement?.localName, 'h2');
  });

  it('speaks English where the page does', async () => {
    const place = stage();
    place.append(parse('<preau-error-summary lang="en"></preau-error-summary>'));
    await settled();
    const summary = find<PreauErrorSummary>(place, 'preau-error-summary');
    summary.show([{ text: 'One' }, { text: 'Two' }]);
    await settled();
    assert.include(summary.textContent, '2 errors to correct');
  });
});
