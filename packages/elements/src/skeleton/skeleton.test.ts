import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';

const ALL = ['text', 'title', 'image', 'disc', 'control']
  .map(
    (shape) => `<preau-skeleton shape="${shape}"><p>Chargement du bulletin…</p></preau-skeleton>`,
  )
  .join('');

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['skeleton'], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

describe('preau-skeleton', () => {
  itOnlyDresses('skeleton', ALL, () => import('./skeleton.define.js'));

  it('is as high as the lines that will come', async () => {
    const place = await put('');
    for (const lines of ['1', '2', '3', '4', '5']) {
      place.replaceChildren(
        parse(
          `<preau-skeleton lines="${lines}"></preau-skeleton><p>${Array(Number(lines)).fill('ligne').join('<br>')}</p>`,
        ),
      );
      const [skeleton, text] = ['preau-skeleton', 'p'].map((tag) =>
        find(place, tag).getBoundingClientRect(),
      );
      assert.closeTo(skeleton?.height ?? 0, text?.height ?? 0, 8, `${lines} lines`);
    }
  });

  it('says what is awaited to those who listen, not to the eye', async () => {
    const text = find(await put(ALL), 'p');
    assert.deepEqual(
      [text.getBoundingClientRect().width, getComputedStyle(text).visibility],
      [1, 'visible'],
    );
    assert.equal(text.checkVisibility(), true);
  });

  it('breathes, but for those who want no motion', async function () {
    const place = await put(ALL);
    const name = () => getComputedStyle(find(place, 'preau-skeleton'), '::after').animationName;
    assert.equal(name(), 'preau-breathe');
    if (!(await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'reduce' })))
      this.skip();
    const calm = name();
    await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'no-preference' });
    assert.equal(calm, 'none');
  });

  it('is not on paper', async () => {
    const place = await put(ALL, 'print');
    assert.equal(getComputedStyle(find(place, 'preau-skeleton')).display, 'none');
  });
});
