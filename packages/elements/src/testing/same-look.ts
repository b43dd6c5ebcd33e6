import { assert } from '@open-wc/testing';
import { parse, stage } from './fixtures.js';
import { dress, look } from './styles.js';

/**
 * Fails if anything in the look of a component, or in its author's HTML, changes when its tag is defined. To be run
 * first in its file: a tag is defined once.
 */
export async function assertSameLook(
  component: string,
  markup: string,
  load: () => Promise<unknown>,
): Promise<void> {
  await dress([component, 'button']);
  const place = stage();
  place.append(parse(markup));
  const looks = (): object[] => [...place.querySelectorAll('*')].map((node) => look(node));
  const before = looks();
  const written = place.innerHTML;
  assert.isNull(place.querySelector(`preau-${component}:defined`), 'not defined yet');
  await load();
  assert.isNotNull(place.querySelector(`preau-${component}:defined`));
  assert.deepEqual(looks(), before);
  assert.equal(place.innerHTML, written);
}
