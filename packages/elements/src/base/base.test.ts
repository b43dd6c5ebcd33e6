import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { colour, dress, find, overflowing } from '../testing/styles.js';

const LONG = 'Anticonstitutionnellementsincèrementvôtreetlongtempsencore';
const PROSE = `<div class="preau-prose"><h1>Inscription</h1><p>Un <a href="#a">lien</a>, du <code>code</code>, <mark>marqué</mark>.</p>
  <h2>Pièces</h2><ul><li>Une<ul><li>deux</li></ul></li></ul><ol><li>un</li></ol><h3>Suite</h3><h4>a</h4><h5>b</h5><h6>c</h6>
  <dl class="preau-recap"><div><dt>Nom</dt><dd>Lefèvre</dd><dd><a href="#m">Modifier le nom</a></dd></div></dl>
  <pre><code>une ligne</code></pre><blockquote><p>Dit.</p></blockquote><hr><figure><figcaption>Légende</figcaption></figure>
  <div class="preau-scroll" role="region" aria-label="Horaires" tabindex="0"><table><caption>Horaires</caption>
  <thead><tr><th scope="col">Jour</th><th scope="col">Heure</th></tr></thead><tbody><tr><th scope="row">Lundi</th><td>8 h</td></tr></tbody></table></div></div>`;

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress([], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

const style = (place: ParentNode, selector: string): CSSStyleDeclaration =>
  getComputedStyle(find(place, selector));

describe('base', () => {
  afterEach(() => setViewport({ width: 1000, height: 700 }));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`makes plain HTML readable in ${scheme}, even nested in another scheme`, async () => {
      const place = await put(PROSE);
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
      assert.equal(getComputedStyle(place).backgroundColor, colour('background-default', place));
      assert.equal(getComputedStyle(place).color, colour('text-default', place));
    });

  it('gives way to any rule of the page', async () => {
    const place = await put('<p><a href="#a">lien</a></p>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('a { color: rgb(1 2 3); outline: none } p { margin: 7px }');
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    assert.equal(style(place, 'a').color, 'rgb(1, 2, 3)');
    assert.equal(style(place, 'p').marginBlockEnd, '7px');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  it('shows two rings around whatever has the keyboard’s focus', async () => {
    const place = await put(
      '<button>Avant</button><a href="#a">lien</a><input aria-label="x"><div tabindex="0">bloc</div>',
    );
    find(place, 'button').focus();
    for (const tag of ['a', 'input', 'div']) {
      // Safari leaves links out of the Tab order unless asked.
      if (tag === 'a') find(place, 'a').focus();
      else await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = style(place, tag);
      assert.deepEqual(
        [outlineStyle, outlineWidth, outlineColor],
        ['solid', '3px', colour('focus-outer')],
        tag,
      );
      // WebKitGTK draws no shadow around a control that has its native look.
      if (tag !== 'input') assert.include(boxShadow, colour('focus-inner'), tag);
    }
  });

  it('goes from large headings to small ones', async () => {
    const place = await put(PROSE);
    const sizes = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) =>
      parseFloat(style(place, tag).fontSize),
    );
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => b - a),
    );
    assert.isAbove(sizes[0] ?? 0, sizes[5] ?? 0);
    assert.equal(style(place, 'h1').marginBlockStart, '0px', 'the first begins at the top');
  });

  it('underlines links', async () => {
    const place = await put(PROSE);
    assert.equal(style(place, 'a').textDecorationLine, 'underline');
  });

  it('keeps lines short in prose, and the page in its container', async () => {
    const place = await put(`<div class="preau-page">${PROSE}</div>`);
    assert.equal(style(place, '.preau-prose').maxInlineSize, '640px');
    assert.equal(style(place, '.preau-page').maxInlineSize, '1248px');
    assert.isAtLeast(parseFloat(style(place, '.preau-page').paddingInlineStart), 16);
  });

  it('holds on a screen of 320 px with long words, at twice the text and with WCAG’s spacing', async () => {
    const place = await put(PROSE);
    place.style.inlineSize = '20rem';
    find(place, 'pre > code').append(
      ' et une ligne de code bien plus longue que cet écran n’est large',
    );
    for (const selector of [
      'h1',
      'p',
      'a',
      'li',
      'dt',
      'dd',
      'code',
      'pre',
      'blockquote',
      'figcaption',
    ])
      find(place, selector).append(LONG);
    assert.deepEqual(overflowing(place), []);
    place.style.cssText =
      'inline-size: 20rem; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    assert.deepEqual(overflowing(place), []);
    place.style.cssText = 'inline-size: 20rem; zoom: 2';
    assert.deepEqual(overflowing(place), []);
  });

  it('spaces text as the reader chose, in controls and headings too, and nothing goes past the side', async () => {
    const markup = `${PROSE}<p><button>Envoyer</button></p>`;
    const ordinary = await put(markup);
    assert.equal(style(ordinary, 'h1 + p').marginBlockEnd, '16px');
    const place = await put(markup);
    place.dataset.preauText = 'spacious';
    for (const [selector, size] of [
      ['h1 + p', 16],
      ['h3', 22],
      ['button', 16],
    ] as const) {
      assert.approximately(parseFloat(style(place, selector).letterSpacing), size * 0.12, 0.01);
      assert.approximately(parseFloat(style(place, selector).wordSpacing), size * 0.16, 0.01);
    }
    assert.equal(style(place, 'h1 + p').lineHeight, '28.8px');
    assert.equal(style(place, 'h1 + p').marginBlockEnd, '32px');
    place.style.inlineSize = '20rem';
    for (const selector of ['h1', 'p', 'dt', 'code', 'figcaption'])
      find(place, selector).append(LONG);
    assert.deepEqual(overflowing(place), []);
  });

  it('lets a wide table scroll in its region, and nothing else', async () => {
    const place = await put(PROSE);
    place.style.inlineSize = '20rem';
    for (const cell of place.querySelectorAll('th, td'))
      cell.textContent = 'Anticonstitutionnellement';
    const region = find(place, '.preau-scroll');
    assert.isAbove(region.scrollWidth, region.clientWidth);
    assert.equal(getComputedStyle(region).overflowX, 'auto');
    assert.isAtMost(region.getBoundingClientRect().width, 320);
  });

  it('hides what is hidden, whatever display a component has', async () => {
    const place = await put(
      '<preau-field hidden></preau-field><p hidden>x</p><p hidden="until-found">y</p>',
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@layer preau.elements { preau-field { display: grid } }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const shown = [...place.children].map((node) => getComputedStyle(node).display);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    assert.deepEqual(shown, ['none', 'none', 'block']);
  });

  it('hides from the eye only', async () => {
    const place = await put(
      '<p>Modifier <span class="preau-visually-hidden">le nom de naissance</span></p>',
    );
    const { width, height } = find(place, 'span').getBoundingClientRect();
    assert.deepEqual([width, height], [1, 1]);
    assert.equal(style(place, 'span').visibility, 'visible');
  });

  it('spans columns from 48em, quarters being halves until 62em, and none below', async () => {
    const place = await put(
      '<div class="preau-grid"><i class="preau-span-3">a</i><i class="preau-span-9">b</i><i><b class="preau-grid"><u>c</u></b></i></div>',
    );
    const widths = async (width: number): Promise<number[]> => {
      await setViewport({ width, height: 700 });
      const total = find(place, '.preau-grid').getBoundingClientRect().width;
      return [...place.querySelectorAll('i')].map((node) =>
        Math.round((node.getBoundingClientRect().width / total) * 12),
      );
    };
    assert.deepEqual(await widths(320), [12, 12, 12]);
    assert.deepEqual(await widths(800), [6, 9, 12]);
    assert.deepEqual(await widths(1100), [3, 9, 12]);
    const inner = find(place, 'u').getBoundingClientRect().width;
    assert.equal(
      Math.round(inner),
      Math.round(find(place, 'b').getBoundingClientRect().width),
      'nested: all columns',
    );
  });

  it('spaces a stack evenly, whatever margins its parts have', async () => {
    const place = await put(
      '<div class="preau-stack"><h2>a</h2><preau-alert>b</preau-alert><p>c</p></div>',
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '@layer preau.elements { preau-alert { display: block; margin-block: 3rem } }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const [a, b, c] = [...find(place, '.preau-stack').children].map((node) =>
      node.getBoundingClientRect(),
    );
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    assert.equal((b?.top ?? 0) - (a?.bottom ?? 0), 24);
    assert.equal((c?.top ?? 0) - (b?.bottom ?? 0), 24);
  });

  for (const name of ['sidebar', 'switcher'])
    it(`puts the parts of a ${name} side by side, one under the other on a small screen, mirrored from right to left`, async () => {
      const place = await put(`<div class="preau-${name}"><div>a</div><div>b</div></div>`);
      const boxes = (): DOMRect[] =>
        [...find(place, `.preau-${name}`).children].map((node) => node.getBoundingClientRect());
      const [a, b] = boxes();
      assert.equal(a?.top, b?.top);
      assert.isBelow(a?.left ?? 0, b?.left ?? 0);
      place.dir = 'rtl';
      assert.isAbove(boxes()[0]?.left ?? 0, boxes()[1]?.left ?? 0);
      place.style.inlineSize = '20rem';
      assert.isAtLeast(boxes()[1]?.top ?? 0, boxes()[0]?.bottom ?? 0);
    });

  it('prints black on white in every scheme, and says where outer links lead', async () => {
    const place = await put(
      `${PROSE}<p class="out"><a href="https://example.org/x">ailleurs</a></p>`,
      'print',
    );
    for (const scheme of ['light', 'dark', 'dark contrast']) {
      place.dataset.preauScheme = scheme;
      assert.equal(getComputedStyle(place).color, 'rgb(0, 0, 0)');
      assert.equal(getComputedStyle(place).backgroundColor, 'rgb(255, 255, 255)');
      assert.equal(style(place, 'a').color, 'rgb(0, 0, 0)');
    }
    // Firefox gives the content as it is written.
    const { content } = getComputedStyle(find(place, '.out a'), '::after');
    assert.match(content, /attr\(href\)|https:\/\/example\.org\/x/);
    assert.equal(getComputedStyle(find(place, '.preau-prose a'), '::after').content, 'none');
    assert.equal(style(place, 'h2').breakAfter, 'avoid');
  });
});
