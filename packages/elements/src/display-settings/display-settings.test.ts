import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../choice/choice.define.js';
import type { PreauSettingsEvent } from '../events/settings.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './display-settings.define.js';
import './display-settings.messages.en.js';
import type { PreauDisplaySettings } from './display-settings.js';
import { applyDisplaySettings, KEY, SETTINGS } from './remembered.js';

const RADIOS = ['', 'light', 'dark', 'contrast']
  .map(
    (value) =>
      `<label><input type="radio" name="scheme" value="${value}"> ${value || 'Appareil'}</label>`,
  )
  .join('')
  .replace('value=""', 'value="" checked=""');
const SIZE =
  '<label>Taille <select name="size"><option value="">100 %</option><option value="large">125 %</option><option value="largest">200 %</option></select></label>';
const MOTION = '<label><input type="checkbox" name="motion" value="reduced"> Calme</label>';
const REMEMBER = '<label><input type="checkbox" name="remember" value="1"> Retenir</label>';
const RESET = '<button type="button" slot="reset">Rétablir</button>';
const form = (inside: string, attributes = '') =>
  `<preau-display-settings${attributes}><form method="post"><input type="hidden" name="jeton" value="x">${inside}</form></preau-display-settings>`;
const FORM = form(`<fieldset><legend>Thème</legend>${RADIOS}</fieldset>${SIZE}${MOTION}${RESET}`);
const KEEPS = form(
  `<fieldset><legend>Thème</legend>${RADIOS}</fieldset>${REMEMBER}${RESET}`,
  ' remember=""',
);

const root = document.documentElement;
const attribute = (name: string) => root.getAttribute(`data-preau-${name}`);
const stored = () => localStorage.getItem(KEY);
const radio = (place: ParentNode, value: string) =>
  find<HTMLInputElement>(place, `[name=scheme][value="${value}"]`);
const box = (place: ParentNode, name: string) =>
  find<HTMLInputElement>(place, `[type=checkbox][name=${name}]`);
const status = (place: ParentNode): HTMLElement =>
  find(find(place, 'preau-display-settings').shadowRoot as ShadowRoot, '[role=status]');
const said = async (place: ParentNode): Promise<string> => {
  await waitUntil(() => status(place).textContent);
  return status(place).textContent;
};

async function put(markup = FORM): Promise<HTMLElement> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

function choose(place: ParentNode, size: string): void {
  const select = find<HTMLSelectElement>(place, 'select');
  select.value = size;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('preau-display-settings', () => {
  afterEach(() => {
    for (const name of SETTINGS) root.removeAttribute(`data-preau-${name}`);
    localStorage.clear();
  });

  eachFixture((fixture) => {
    it('leaves the page and its form as they were written, until a person chooses', async () => {
      const place = await fixture(FORM);
      const written = document.implementation.createHTMLDocument().createElement('div');
      written.append(parse(FORM));
      assert.equal(place.innerHTML, written.innerHTML);
      for (const name of SETTINGS) assert.isNull(attribute(name), name);
      await assertNoAxeViolation(place);
    });

    it('applies each choice at once, and says so once', async () => {
      const place = await fixture(FORM);
      const words: string[] = [];
      new MutationObserver(() => words.push(status(place).textContent)).observe(status(place), {
        childList: true,
      });
      radio(place, 'dark').click();
      assert.equal(attribute('scheme'), 'dark');
      assert.equal(await said(place), 'C’est appliqué.');
      assert.deepEqual(words.filter(Boolean), ['C’est appliqué.']);
      choose(place, 'largest');
      assert.equal(attribute('size'), 'largest');
      radio(place, '').click();
      assert.isNull(attribute('scheme'));
      assert.equal(attribute('size'), 'largest');
    });
  });

  it('keeps a choice made before the script came', async () => {
    const place = stage();
    // As a parser does: the element comes to be with its form in it.
    const host = document.createElement('div');
    host.append(parse(FORM.replaceAll('preau-display-settings', 'preau-later')));
    const later = find(host, 'preau-later');
    radio(host, 'dark').checked = true;
    const element = document.createElement('preau-display-settings');
    element.append(...later.childNodes);
    place.append(element);
    await settled();
    assert.equal(attribute('scheme'), 'dark');
    assert.isTrue(radio(place, 'dark').checked);
  });

  it('shows what the server has set on the page', async () => {
    root.setAttribute('data-preau-scheme', 'dark');
    root.setAttribute('data-preau-size', 'large');
    root.setAttribute('data-preau-motion', 'reduced');
    const place = await put();
    assert.isTrue(radio(place, 'dark').checked);
    assert.equal(find<HTMLSelectElement>(place, 'select').value, 'large');
    assert.isTrue(box(place, 'motion').checked);
    assert.equal(status(place).textContent, '');
  });

  it('leaves alone what its form does not ask about', async () => {
    root.setAttribute('data-preau-letters', 'spacious');
    const place = await put();
    radio(place, 'dark').click();
    assert.equal(attribute('letters'), 'spacious');
    assert.isNull(root.getAttribute('data-preau-jeton'));
  });

  it('joins the words of two controls of one name', async () => {
    const place = await put(
      form(
        `${RADIOS}<label><input type="checkbox" name="scheme" value="contrast"> Contraste</label>`,
      ),
    );
    radio(place, 'dark').click();
    box(place, 'scheme').click();
    assert.equal(attribute('scheme'), 'dark contrast');
    const other = await put(
      form(
        `${RADIOS}<label><input type="checkbox" name="scheme" value="contrast"> Contraste</label>`,
      ),
    );
    assert.isTrue(radio(other, 'dark').checked);
    assert.isTrue(box(other, 'scheme').checked);
  });

  it('knows a control by data-setting where the server has its own names', async () => {
    const place = await put(
      form(SIZE.replace('name="size"', 'name="a[taille]" data-setting="size"')),
    );
    choose(place, 'large');
    assert.equal(attribute('size'), 'large');
  });

  it('sends what is chosen to the server, by the native form', async () => {
    const place = await put();
    radio(place, 'dark').click();
    choose(place, 'large');
    const data = new FormData(find<HTMLFormElement>(place, 'form'));
    assert.deepEqual(Object.fromEntries(data), { jeton: 'x', scheme: 'dark', size: 'large' });
    let stopped = true;
    place.addEventListener('submit', (event) => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    });
    find<HTMLFormElement>(place, 'form').requestSubmit();
    assert.isFalse(stopped);
  });

  it('tells the page what is chosen', async () => {
    const place = await put();
    const heard: PreauSettingsEvent[] = [];
    place.addEventListener('preau-settings', (event) => heard.push(event));
    radio(place, 'dark').click();
    box(place, 'motion').click();
    find(place, '[slot=reset]').click();
    assert.deepEqual(
      heard.map(({ settings }) => settings),
      [{ scheme: 'dark' }, { scheme: 'dark', motion: 'reduced' }, {}],
    );
  });

  it('takes everything back by its reset button, which a server hears as well', async () => {
    const place = await put(FORM.replace('type="button" slot', 'name="reset" slot'));
    let sent = '';
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = (event.submitter as HTMLButtonElement).name;
    });
    radio(place, 'dark').click();
    choose(place, 'large');
    box(place, 'motion').click();
    find(place, '[slot=reset]').click();
    for (const name of SETTINGS) assert.isNull(attribute(name), name);
    assert.isTrue(radio(place, '').checked);
    assert.equal(find<HTMLSelectElement>(place, 'select').value, '');
    assert.isFalse(box(place, 'motion').checked);
    assert.equal(await said(place), 'L’affichage d’origine est rétabli.');
    assert.equal(sent, 'reset');
  });

  it('goes back to what the server wrote by a native reset', async () => {
    root.setAttribute('data-preau-scheme', 'light');
    const place = await put(
      FORM.replace(' checked=""', '').replace('value="light"', 'value="light" checked'),
    );
    radio(place, 'dark').click();
    find<HTMLFormElement>(place, 'form').reset();
    await waitUntil(() => attribute('scheme') === 'light');
  });

  it('remembers nothing unless both the page and the person ask', async () => {
    const place = await put();
    radio(place, 'dark').click();
    assert.isNull(stored());
    place.replaceChildren(parse(form(RADIOS + REMEMBER)));
    await settled();
    box(place, 'remember').click();
    radio(place, 'dark').click();
    assert.isNull(stored(), 'the page does not ask');
    place.replaceChildren(parse(KEEPS));
    await settled();
    radio(place, 'light').click();
    assert.isNull(stored(), 'the person does not ask');
    box(place, 'remember').click();
    assert.equal(stored(), '{"scheme":"light"}');
    assert.equal(await said(place), 'C’est appliqué, et retenu sur cet appareil.');
    radio(place, 'dark').click();
    assert.equal(stored(), '{"scheme":"dark"}');
  });

  it('forgets when the box is unchecked, and when all is taken back', async () => {
    const place = await put(KEEPS);
    radio(place, 'dark').click();
    box(place, 'remember').click();
    await waitUntil(() => status(place).textContent);
    box(place, 'remember').click();
    assert.isNull(stored());
    assert.equal(attribute('scheme'), 'dark');
    assert.equal(await said(place), 'Cet appareil ne retient plus vos choix.');
    box(place, 'remember').click();
    assert.isNotNull(stored());
    find(place, '[slot=reset]').click();
    assert.isNull(stored());
    assert.isFalse(box(place, 'remember').checked);
  });

  it('checks the box of a device that remembers', async () => {
    localStorage.setItem(KEY, '{"scheme":"dark"}');
    applyDisplaySettings();
    const place = await put(KEEPS);
    assert.isTrue(box(place, 'remember').checked);
    assert.isTrue(radio(place, 'dark').checked);
  });

  it('says that a device could not remember', async () => {
    const place = await put(KEEPS);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it is
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    box(place, 'remember').click();
    Storage.prototype.setItem = setItem;
    assert.isFalse(box(place, 'remember').checked);
    assert.equal(await said(place), 'C’est appliqué, mais cet appareil n’a pas pu le retenir.');
  });

  it('applies what is remembered before the page is painted, over nothing that the server has set', () => {
    localStorage.setItem(KEY, '{"scheme":"dark","size":"large","autre":"x"}');
    root.setAttribute('data-preau-size', 'largest');
    applyDisplaySettings();
    assert.equal(attribute('scheme'), 'dark');
    assert.equal(attribute('size'), 'largest');
    assert.isNull(root.getAttribute('data-preau-autre'));
  });

  for (const text of [
    '{',
    'null',
    '[]',
    '3',
    '{"scheme":3}',
    '{"scheme":"\\"><script>"}',
    '{"size":{}}',
  ])
    it(`applies nothing of a storage that holds ${text}`, () => {
      localStorage.setItem(KEY, text);
      applyDisplaySettings();
      for (const name of SETTINGS) assert.isNull(attribute(name));
    });

  it('is a script without imports for the head of a page, under a name of the page’s own', async () => {
    localStorage.setItem('mon-nom', '{"scheme":"contrast"}');
    const script = document.createElement('script');
    script.src = '/packages/elements/dist/display-settings/first-paint.js';
    script.dataset['key'] = 'mon-nom';
    const run = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    document.head.append(script);
    await run;
    script.remove();
    assert.equal(attribute('scheme'), 'contrast');
  });

  it('is worked by the keyboard alone', async () => {
    const place = await put();
    radio(place, '').focus();
    await sendKeys({ press: 'ArrowDown' });
    assert.equal(attribute('scheme'), 'light');
    assert.equal(document.activeElement, radio(place, 'light'));
    box(place, 'motion').focus();
    await sendKeys({ press: ' ' });
    assert.equal(attribute('motion'), 'reduced');
  });

  it('keeps the control that is used where it was on the screen', async () => {
    await dress(['display-settings']);
    const place = await put(
      `<p>${'Texte. '.repeat(600)}</p>${FORM}<p>${'Texte. '.repeat(3000)}</p>`,
    );
    const select = find<HTMLSelectElement>(place, 'select');
    select.focus();
    select.scrollIntoView({ block: 'center' });
    const { top } = select.getBoundingClientRect();
    choose(place, 'largest');
    assert.closeTo(select.getBoundingClientRect().top, top, 2);
    scrollTo(0, 0);
  });

  it('gives the same spacing by its two parts as data-preau-text does', async () => {
    await dress([]);
    const names = [
      'line-height-text',
      'line-height-heading',
      'letter-spacing',
      'word-spacing',
      'paragraph-spacing',
    ];
    const values = () =>
      names.map((name) => Number(getComputedStyle(root).getPropertyValue(`--preau-${name}`)));
    for (const word of ['comfortable', 'spacious']) {
      root.setAttribute('data-preau-text', word);
      const whole = values();
      root.removeAttribute('data-preau-text');
      root.setAttribute('data-preau-lines', word);
      root.setAttribute('data-preau-letters', word);
      assert.deepEqual(values(), whole, word);
      root.removeAttribute('data-preau-lines');
      root.removeAttribute('data-preau-letters');
    }
  });

  it('wins over the page: size, and the face that it serves', async () => {
    await dress([]);
    const page = document.createElement('style');
    page.textContent =
      ':root{--preau-font-readable:Luciole,serif;--preau-font-text:Marianne;font-size:100%}';
    document.head.append(page);
    const before = parseFloat(getComputedStyle(root).fontSize);
    for (const [size, share] of [
      ['large', 1.25],
      ['larger', 1.5],
      ['largest', 2],
    ] as const) {
      root.setAttribute('data-preau-size', size);
      assert.closeTo(parseFloat(getComputedStyle(root).fontSize), before * share, 0.01);
    }
    root.setAttribute('data-preau-font', 'readable');
    assert.include(getComputedStyle(root).getPropertyValue('--preau-font-text'), 'Luciole');
    page.remove();
  });

  it('speaks the language of the page', async () => {
    const place = await put(
      FORM.replace('<preau-display-settings', '<preau-display-settings lang="en"'),
    );
    radio(place, 'dark').click();
    assert.equal(await said(place), 'Applied.');
  });

  it('takes in controls that come late', async () => {
    root.setAttribute('data-preau-size', 'large');
    const place = await put(form(''));
    find(place, 'form').append(parse(SIZE));
    await settled();
    assert.equal(find<HTMLSelectElement>(place, 'select').value, 'large');
    choose(place, 'largest');
    assert.equal(attribute('size'), 'largest');
  });

  it('survives markup of any kind', async () => {
    for (const markup of [
      '<preau-display-settings></preau-display-settings>',
      '<preau-display-settings><p>Texte</p></preau-display-settings>',
      form('<select name="size"></select>'),
      form(
        '<input type="radio" name="scheme"><input type="checkbox" name="scheme"><input name="size" value="large">',
      ),
      form(FORM),
      form(
        '<fieldset disabled><select name="size"><option value="large">1</option></select></fieldset>',
      ),
    ]) {
      const place = await put(markup);
      const element = find<PreauDisplaySettings>(place, 'preau-display-settings');
      element.reset();
      element.replaceChildren();
      await settled();
    }
  });

  it('works once after many comings and goings', async () => {
    const place = await put();
    const element = find(place, 'preau-display-settings');
    const heard: Event[] = [];
    place.addEventListener('preau-settings', (event) => heard.push(event));
    radio(place, 'dark').click();
    for (let cycle = 0; cycle < 500; cycle++) {
      element.remove();
      place.append(element);
    }
    await settled();
    assert.equal(attribute('scheme'), 'dark', 'a choice stays when its form goes');
    radio(place, 'light').click();
    assert.lengthOf(heard, 2);
    const roots = element.shadowRoot?.querySelectorAll('slot, [role=status]');
    assert.lengthOf(roots ?? [], 2);
  });

  it('keeps the place of what it says: nothing moves', async () => {
    await dress(['display-settings']);
    const place = await put();
    const { height } = find(place, 'preau-display-settings').getBoundingClientRect();
    radio(place, 'dark').click();
    await said(place);
    assert.closeTo(find(place, 'preau-display-settings').getBoundingClientRect().height, height, 1);
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      await dress(['display-settings', 'button']);
      const place = await put(FORM.replace(RESET, `<preau-button>${RESET}</preau-button>`));
      choose(place, 'large');
      await said(place);
      root.setAttribute('data-preau-scheme', scheme);
      await assertNoAxeViolation(place);
    });

  it('holds on a screen of 320 px with the largest of each', async () => {
    await dress(['display-settings', 'choice']);
    for (const [name, value] of [
      ['size', 'largest'],
      ['lines', 'spacious'],
      ['letters', 'spacious'],
    ] as const)
      root.setAttribute(`data-preau-${name}`, value);
    const place = await put(FORM.replaceAll('<label>', '<label class="x">'));
    place.style.cssText = 'position:absolute;inline-size:20rem;font-size:1rem';
    assert.deepEqual(overflowing(place), []);
  });
});
