import { assert, waitUntil } from '@open-wc/testing';
import { parse } from './fixtures.js';
import { sheet } from './sheet.js';

/** Every component, as an author writes it. What stands in it for the author's own content is marked `data-content`. */
const SAMPLE = `
<preau-skip-links><nav aria-label="Accès rapide"><ul><li><a href="#contenu">Contenu</a></li></ul></nav></preau-skip-links>
<preau-header><header><p slot="brand">Académie de Rennes</p>
  <p slot="service"><a href="/">Inscription</a> <span>au collège</span></p>
  <ul slot="links"><li><a href="/aide">Aide</a></li><li><preau-language><details open><summary>Langue</summary>
    <ul><li><a href="/fr" lang="fr" hreflang="fr" aria-current="true">Français</a></li></ul></details></preau-language></li>
    <li><preau-account><details open><summary>Camille</summary><div><p><strong>Camille</strong> Parent</p><ul><li><a href="/c">Compte</a></li></ul></div></details></preau-account></li></ul>
  <preau-nav slot="nav"><nav aria-label="Menu"><ul><li><a href="/" aria-current="page">Accueil</a></li>
    <li><details open><summary>Aide</summary><ul><li><a href="/a1">Un</a></li></ul></details></li></ul></nav></preau-nav></header></preau-header>
<preau-breadcrumb><nav aria-label="Ici"><ol><li><a href="/">Accueil</a></li><li><a aria-current="page">Page</a></li></ol></nav></preau-breadcrumb>
<preau-side-menu><nav aria-label="Rubrique"><p slot="title">Rubrique</p><ul><li><a href="/s1">Un</a></li>
  <li><details open><summary>Deux</summary><ul><li><a href="/s2" aria-current="page">Trois</a></li></ul></details></li></ul></nav></preau-side-menu>
<preau-summary><nav aria-label="Sommaire"><p slot="title">Sommaire</p><ol><li><a href="#nom">Nom</a></li></ol></nav></preau-summary>
<preau-pagination><nav aria-label="Pages"><ul><li><a slot="previous" href="/p1">Avant</a></li><li><a href="/p2" aria-current="page">2</a></li><li><span>…</span></li></ul></nav></preau-pagination>
<preau-share><p>Partager</p><ul><li><a href="mailto:">Courriel</a></li><li><button type="button" slot="copy">Copier</button></li></ul></preau-share>
<preau-back-to-top><a href="#nom">Haut</a></preau-back-to-top>
<preau-follow><section aria-label="Suivre"><div slot="newsletter"><h2>Lettre</h2></div><div slot="networks"><h2>Réseaux</h2><ul><li><a href="/rss">RSS</a></li></ul></div></section></preau-follow>
<preau-stepper><h2>Étape 2 sur 3 <span slot="detail">Étape suivante</span></h2>
  <ol><li><a href="/1">Élève</a></li><li aria-current="step">Responsables</li><li>Envoi</li></ol></preau-stepper>
<preau-alert tone="error"><h2>Titre</h2><p>Texte</p></preau-alert>
<preau-alert tone="warning" size="small" closable><p>Lire <preau-link size="small"><a href="/x">la suite</a>
  <span slot="detail">PDF</span></preau-link> <preau-icon name="x"></preau-icon></p></preau-alert>
<preau-form><form>
  <preau-error-summary><h2>1 erreur</h2><ul><li><a href="#nom">Saisissez le nom.</a></li></ul></preau-error-summary>
  <preau-field counter><label for="nom">Nom</label><p slot="hint" id="ih">Indice</p>
    <input id="nom" maxlength="9" aria-describedby="ih ie" aria-invalid="true"><p slot="error" id="ie">Faux.</p></preau-field>
  <preau-field><label for="mt">Montant</label><span slot="prefix">+</span><input id="mt" size="5" type="number">
    <span slot="suffix">€</span><p slot="valid">Bien.</p></preau-field>
  <preau-field><label for="se">Classe</label><select id="se"><option>6e</option></select></preau-field>
  <preau-field><label for="ta">Avis</label><textarea id="ta" readonly>Non</textarea></preau-field>
  <preau-field><label for="fi">Pièce</label><input id="fi" type="file" disabled></preau-field>
  <preau-combobox><label for="cb">Académie</label><p slot="hint">Indice</p><select id="cb"><option>Rennes</option></select>
    <p slot="error">Choisissez.</p></preau-combobox>
  <preau-combobox><label for="cd">Commune</label><input id="cd" list="cl"><datalist id="cl"></datalist><p slot="valid">Bien.</p></preau-combobox>
  <preau-date><label for="da">Arrivée</label><p slot="hint">Jour</p><input id="da" type="date" value="2026-09-01">
    <p slot="error">Faux.</p></preau-date>
  <preau-date><fieldset><legend>Absence</legend><label for="du">Du</label><input id="du" type="date">
    <label for="au">Au</label><input id="au" type="date"></fieldset></preau-date>
  <preau-date><fieldset><legend>Naissance</legend><p slot="hint">Trois</p><label for="d1">Jour</label><input id="d1">
    <label for="d2">Mois</label><input id="d2" aria-invalid="true"><label for="d3">Année</label><input id="d3" readonly>
    <p slot="error">Faux.</p></fieldset></preau-date>
  <preau-password><preau-field><label for="pw">Mot de passe</label><input id="pw" type="password"></preau-field>
    <ul slot="rules"><li data-minlength="8">8 caractères</li></ul></preau-password>
  <preau-code><preau-field><label for="co">Code</label><input id="co" maxlength="6"></preau-field></preau-code>
  <preau-choices><fieldset><legend>Langue</legend><p slot="hint">Une seule</p>
    <preau-choice><input type="radio" id="r1" name="r" checked><label for="r1">Anglais</label><p slot="hint">LV1</p></preau-choice>
    <preau-choice variant="rich"><input type="radio" id="r2" name="r"><label for="r2">Arabe</label></preau-choice>
    <p slot="error">Choisissez.</p></fieldset></preau-choices>
  <preau-choices inline size="small"><fieldset><legend>Jours</legend>
    <preau-choice><input type="checkbox" id="c1" disabled><label for="c1">Lundi</label></preau-choice></fieldset></preau-choices>
  <preau-choice><input type="checkbox" id="c2" checked><label for="c2">J’accepte</label></preau-choice>
  <preau-switch><input type="checkbox" role="switch" id="w1" checked><label for="w1">Alerte</label><p slot="hint">Une</p>
    <p slot="error">Activez.</p></preau-switch>
  <preau-switch placement="end" size="small"><input type="checkbox" id="w2" disabled><label for="w2">Son</label></preau-switch>
  <preau-button-group><preau-button><button>Continuer</button></preau-button>
    <preau-button variant="secondary" size="small"><a href="/r">Retour</a></preau-button>
    <preau-button variant="danger"><button disabled>Non</button></preau-button></preau-button-group>
  <preau-button-group fold align="center"><preau-button icon-only><button><svg data-content aria-hidden="true"></svg><span>Imprimer</span></button></preau-button></preau-button-group>
  <preau-button-group><ul><li><preau-button variant="tertiary"><button aria-busy="true">Envoi</button></preau-button></li></ul></preau-button-group>
  <preau-menu><button>Actions</button><ul><li><a href="/m">Modifier</a></li><li><button aria-pressed="true">Photos</button></li><li><hr></li></ul></preau-menu>
  <preau-tooltip><preau-button><button>Exporter</button></preau-button><span role="tooltip">CSV</span></preau-tooltip>
  <preau-toggletip><button>INE</button><p>Numéro</p></preau-toggletip>
</form></preau-form>
<preau-segmented inline><fieldset><legend>Vue</legend><p slot="hint">Une</p><label><input type="radio" name="v" checked> Jour</label>
  <label><input type="radio" name="v" disabled> Mois</label><p slot="error">Choisissez.</p></fieldset></preau-segmented>
<preau-segmented stacked size="small"><fieldset><legend>Tri</legend><label><input type="radio" name="t"> Nom</label></fieldset></preau-segmented>
<preau-range><label for="ra">Durée</label><p slot="hint">Une</p><input type="range" id="ra" value="5"><p slot="error">Non.</p></preau-range>
<preau-range><fieldset><legend>Budget</legend><p slot="hint">Un</p><label for="rb">De</label><input type="range" id="rb" value="2">
  <label for="rc">À</label><input type="range" id="rc" value="7"><p slot="error">Non.</p></fieldset></preau-range>
<preau-range><label for="rd">Aise</label><input type="range" id="rd" max="1" list="re"><datalist id="re"><option value="0">Peu</option></datalist></preau-range>
<preau-search><form role="search"><label for="sq">Chercher</label><input id="sq" type="search" value="a">
  <preau-button><button>Aller</button></preau-button></form></preau-search>
<preau-search size="small"><form><label for="sr">Dans</label><input id="sr" type="search" disabled></form></preau-search>
<preau-accordion toggle-all><details open><summary><h3>Question</h3></summary><p data-content style="BOX">Réponse</p></details>
  <details><summary>Autre</summary><p data-content style="BOX">Deux</p></details></preau-accordion>
<preau-notice kind="warning" closable><p>Grève. Voir <a href="/g">les écoles</a></p></preau-notice>
<preau-callout accent="blue"><svg slot="icon" aria-hidden="true"></svg><h2>Bourse</h2><p>Texte</p><preau-tag><button aria-pressed="true">6e</button></preau-tag><preau-tag>Mot
  <button slot="dismiss"></button></preau-tag><preau-badge size="small" accent="pink">Allemand</preau-badge></preau-callout>
<preau-highlight size="large"><p>Retenir</p></preau-highlight>
<preau-quote><figure><blockquote><p>Mots</p></blockquote><figcaption><p>Autrice</p><p>Source</p></figcaption></figure></preau-quote>
<preau-card><h3><a href="/c">Carte</a></h3><ul slot="tags"><li><preau-tag size="small"><a href="/t">Sujet</a></preau-tag></li></ul>
  <p slot="detail">Hier</p><p>Texte</p><p slot="end">PDF</p><footer><p>Pied</p></footer></preau-card>
<preau-card layout="horizontal" variant="subtle"><h3>Sans lien</h3><p>Texte</p></preau-card>
<preau-tile layout="horizontal"><h3><a href="/u" download>Tuile</a></h3><svg slot="image" aria-hidden="true"></svg>
  <ul slot="tags"><li><preau-badge tone="warning">Badge</preau-badge></li></ul><p>Texte</p><p slot="detail">PDF</p></preau-tile>
<preau-media ratio="4/3"><figure><svg data-content role="img" aria-label="Cour"></svg><figcaption>Légende</figcaption></figure>
  <preau-transcription slot="transcription"><details open><summary>Transcription</summary><p data-content style="BOX">Texte</p></details></preau-transcription></preau-media>
<preau-timeline><ol><li><time datetime="2026-09-14">14</time><h3>Passé</h3><p>Texte</p></li>
  <li aria-current="step"><time datetime="2026-11-03">3</time></li><li><p>À venir</p></li></ol></preau-timeline>
<preau-progress tone="error"><label for="pr">Envoi</label><progress id="pr" max="4" value="2"></progress><span slot="value">2 sur 4</span>
  <p slot="detail">Texte</p></preau-progress>
<preau-progress><label for="me">Places</label><meter id="me" max="80" value="32"></meter></preau-progress>
<preau-modal><dialog id="mo" open><h2>Aide</h2><p data-content style="BOX">Texte</p><div slot="actions"><preau-button><button>Compris</button></preau-button></div></dialog></preau-modal>
<preau-tabs><ul aria-label="Dossier"><li><a href="#ta1">Un</a></li><li><a href="#ta2">Deux</a></li></ul>
  <section id="ta1"><h3 slot="title">Un</h3><p data-content style="BOX">Texte</p></section><section id="ta2"><p data-content style="BOX">Deux</p></section></preau-tabs>
<preau-toast-region></preau-toast-region>
<preau-tree toggle-all><ul><li><details open><summary>Domaine</summary><ul><li><a href="/d1" aria-current="page">Un</a></li><li>Deux</li></ul></details></li></ul></preau-tree>
<preau-tree selectable="multiple"><fieldset><legend>Classes</legend><ul><li><details open><summary>6e</summary><ul>
  <li><label><input type="checkbox" checked> 6A</label></li><li><label><input type="checkbox" disabled> 6B</label></li></ul></details></li></ul></fieldset></preau-tree>
<preau-tree selectable="single"><ul aria-label="Dossier"><li><details><summary><label><input type="radio" name="tr" checked> Un</label></summary><ul><li>Rien</li></ul></details></li></ul></preau-tree>
<preau-display-settings><form><preau-choice><input type="checkbox" name="motion" id="dm"><label for="dm">Calme</label></preau-choice></form></preau-display-settings>
<preau-consent answered open><section aria-label="Choix"><h2>Choix</h2><p>Texte</p><form><preau-button><button value="all">Tout accepter</button></preau-button>
  <preau-button><button value="none">Tout refuser</button></preau-button></form><details open><summary>Personnaliser</summary><form></form></details></section></preau-consent>
<preau-consent-embed purpose="x"><p data-content style="BOX">Vidéo</p><div slot="placeholder"><p>Texte</p></div></preau-consent-embed>
<preau-table striped sticky="header column"><table><caption>Élèves</caption><thead><tr><td><input type="checkbox"></td><th scope="col" aria-sort="ascending"><button type="button">Nom</button></th>
  <th scope="col" data-type="number"><a href="?tri=note">Note</a></th></tr></thead><tbody><tr><td><input type="checkbox" aria-label="Ada" checked></td><th scope="row">Ada</th><td data-type="number">12</td></tr></tbody>
  <tfoot><tr><td></td><th scope="row">Total</th><td>1</td></tr></tfoot></table><p slot="error">Non.</p></preau-table>
<preau-skeleton><p>Chargement</p></preau-skeleton><preau-skeleton shape="disc"></preau-skeleton>
<preau-spinner size="small"><p>Recherche</p></preau-spinner>
<preau-stepper compact><h2>Étape 1 sur 2</h2><ol><li aria-current="step">Un</li><li>Deux</li></ol></preau-stepper>
<preau-footer><footer><nav slot="nav" aria-label="Plan"><ul><li><h2>École</h2><ul><li><a href="/e">CP</a></li></ul></li></ul></nav>
  <div slot="partners"><h2>Partenaires</h2><ul><li><a href="/r">Région</a></li></ul></div><p slot="brand">Académie</p><p slot="content">Texte</p>
  <ul slot="links"><li><a href="/a">Aide</a></li></ul><ul slot="legal"><li><a href="/l">Mentions</a></li></ul>
  <p slot="licence">Licence</p></footer></preau-footer>`.replaceAll(
  'BOX',
  'all:initial!important;display:block!important',
);

/** The native date of WebKitGTK has parts in it that a page reaches and we do not: 2 px under Bootstrap 5. */
const HERE = navigator.vendor.startsWith('Apple')
  ? SAMPLE.replace(/<preau-date>.*?<\/preau-date>/gs, '')
  : SAMPLE;

const EVERYTHING = '*, *::before, *::after';
const HOSTILE: Record<string, string[]> = {
  'Bootstrap 3': ['/node_modules/bootstrap-3/dist/css/bootstrap.css'],
  'Bootstrap 5': ['/node_modules/bootstrap/dist/css/bootstrap.css'],
  'a WordPress theme': [
    `html { font-size: 62.5%; letter-spacing: .02em }
    body { margin: 0; color: #444 !important; background: #eee; font: 2.1rem/1.7 Georgia, serif !important;
      text-align: justify; word-break: break-word; hyphens: auto }
    .entry-content > * { max-width: 58rem; margin: 1.5em auto !important }
    h1, h2, h3, h4 { clear: both; margin: 3em 0 1em !important; font: 900 3rem/1.1 Arial !important; text-transform: uppercase }
    p { margin: 0 0 1.25em !important; font-size: 2rem !important } ul, ol { margin: 0 0 3em 3em !important; list-style: square !important }
    li { margin: .5em 0 0 2rem !important } li::before { content: "→" !important; float: left }
    a { border-bottom: 1px solid; color: #c00 !important; text-decoration: underline !important; font-style: italic }
    a:visited { color: #900 !important }
    :focus { outline: 0 !important; box-shadow: none !important }
    button, input[type=submit], a[href="/r"] { padding: 1.1em 1.44em !important; border: 0 !important; border-radius: 0 !important;
      background: #c00 !important; color: #fff !important; text-transform: uppercase !important; box-shadow: 0 0 9px red }
    input, select, textarea { width: 100% !important; height: 5rem !important; padding: 1.5rem !important; border: 3px solid #ddd !important;
      border-radius: 9px !important; background: #ffe !important; appearance: none; font-family: Georgia !important }
    input[type=checkbox], input[type=radio] { position: relative !important; width: 3rem !important; opacity: .5 !important }
    label { display: block !important; float: left; width: 30%; font-weight: 900 !important }
    fieldset { margin: 2rem !important; padding: 2rem !important; border: 2px dashed red !important }
    legend { float: left; width: 100%; padding: 0 1rem !important; border-bottom: 1px solid; font-size: .85em !important }
    header, footer, nav { position: relative; padding: 3rem !important; background: #222 !important; color: #fff !important }
    summary { list-style: disc inside !important; padding: 2rem !important } summary::after { content: none !important }
    span { display: inline-block !important; letter-spacing: 1px !important } form { columns: 2; font-size: 3rem !important }
    [hidden] { display: block }`,
  ],
  'tags with !important': [
    `button, input, select, textarea, label, p, a, h2, h3, ul, ol, li, legend, fieldset, details, summary, span, footer, header, nav, div, form {
      display: inline !important; position: relative !important; inset: 3px !important; float: right !important; box-sizing: content-box !important;
      width: 50px !important; min-height: 90px !important; margin: 7px !important; padding: 7px !important; border: 5px solid red !important;
      background: pink url() !important; color: red !important; font: italic 900 30px/1 monospace !important; text-transform: uppercase !important;
      text-indent: 30px !important; letter-spacing: 3px !important; word-spacing: 9px !important; text-align: right !important;
      white-space: nowrap !important; opacity: .4 !important; transform: rotate(3deg) !important; cursor: crosshair !important;
      transition: none !important; animation: none !important; outline: 0 !important; overflow: hidden !important; list-style: square !important }`,
  ],
  'a reset that reverts': [`* { all: revert }`, `${EVERYTHING} { all: revert !important }`],
  'a reset that unsets': [`${EVERYTHING} { all: unset !important; display: block !important }`],
  'a reset of everything': [
    `${EVERYTHING} { box-sizing: content-box !important; margin: 0 !important; padding: 0 !important; border: 0 !important; border-radius: 0 !important;
      background: none !important; color: red !important; font: 10px/1 "Comic Sans MS" !important; text-shadow: 1px 1px red !important; clip-path: none !important }`,
  ],
};

/** What the place where our nodes stand decides, and what only names something of the page. */
const NOT_OURS = /^(-webkit-locale|quotes)$/;

interface Page {
  frame: HTMLIFrameElement;
  styles: Map<string, Record<string, string>>;
}

const frames: HTMLIFrameElement[] = [];

/** A page of its own with these sheets (addresses or text), our components and our script. */
async function page(ours: string, theirs: readonly string[]): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '900';
  document.body.append(frame);
  frames.push(frame);
  const owner = frame.contentDocument as Document;
  owner.documentElement.lang = 'fr';
  for (const their of theirs)
    if (their.startsWith('/')) {
      const link = Object.assign(owner.createElement('link'), { rel: 'stylesheet', href: their });
      const loaded = new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', reject);
      });
      owner.head.append(link);
      await loaded;
    } else owner.head.append(Object.assign(owner.createElement('style'), { textContent: their }));
  await sheet(ours, owner);
  const place = owner.createElement('div');
  place.className = 'entry-content';
  // The width our nodes are given is the page's affair.
  place.style.cssText =
    'all:revert;position:absolute;top:0;left:0;width:800px;font:inherit;color:inherit'
      .split(';')
      .map((declaration) => `${declaration}!important`)
      .join(';');
  place.append(owner.createRange().createContextualFragment(HERE));
  owner.body.append(place);
  const script = Object.assign(owner.createElement('script'), {
    type: 'module',
    src: '/packages/elements/dist/preau.js',
  });
  const run = new Promise((resolve) => script.addEventListener('load', resolve));
  owner.head.append(script);
  await run;
  const late = [
    '[slot=counter]',
    'preau-tree[selectable=multiple] [role=treeitem]',
    'preau-tree[selectable=single] [role=treeitem]',
  ];
  await waitUntil(
    () => late.every((part) => place.querySelector(part)),
    'parts on demand have come',
  );
  await new Promise((resolve) =>
    frame.contentWindow?.requestAnimationFrame(() => setTimeout(resolve)),
  );
  return { frame, styles: stylesOf(place) };
}

/** The computed styles of each node that is ours or looked after, and of what is drawn before and after it. */
function stylesOf(place: Element): Page['styles'] {
  const all = new Map<string, Record<string, string>>();
  const look = (node: Element, path: string): void => {
    const view = node.ownerDocument.defaultView as Window;
    for (const pseudo of ['', '::before', '::after']) {
      const style = view.getComputedStyle(node, pseudo);
      if (pseudo && style.content === 'none') continue;
      const values: Record<string, string> = {};
      for (const name of style)
        if (!name.startsWith('--')) values[name] = style.getPropertyValue(name);
      // A frame of a movement is not a look.
      if (values['animation-name'] !== 'none') {
        delete values.rotate;
        delete values.opacity;
      }
      all.set(path + pseudo, values);
    }
    for (const root of [node, node.shadowRoot])
      for (const [index, child] of [...(root?.children ?? [])].entries())
        if (!child.matches('[data-content], style, option'))
          look(child, `${path} ${root === node ? '' : '#shadow '}${child.localName}:${index}`);
  };
  for (const [index, node] of [...place.children].entries())
    look(node, `${node.localName}:${index}`);
  return all;
}

function differences(clean: Page['styles'], hostile: Page['styles']): string[] {
  const found: string[] = [];
  for (const path of new Set([...clean.keys(), ...hostile.keys()])) {
    const [before, after] = [clean.get(path), hostile.get(path)];
    if (!before || !after) found.push(`${path} is ${after ? 'added' : 'gone'}`);
    else
      for (const [name, value] of Object.entries(before))
        if (value !== after[name] && !NOT_OURS.test(name))
          found.push(`${path} { ${name}: ${value} → ${String(after[name])} }`);
  }
  return found;
}

describe('reinforced.css', function () {
  this.timeout(60_000);
  let clean: Page;
  before(async () => {
    clean = await page('preau.css', []);
    clean.frame.remove();
  });
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('is tried on every component that has a sheet', async () => {
    const css = await (await fetch('/packages/elements/dist/preau.css')).text();
    const tags = new Set(css.match(/\bpreau-[a-z-]+(?=[\s>:[{,.~+)])(?![^{}]*:)/g));
    for (const tag of tags) if (css.includes(`}${tag}{`)) assert.include(SAMPLE, `<${tag}`);
  });

  it('looks the same as the plain sheet in a page without other styles', async () => {
    const { styles } = await page('reinforced.css', []);
    assert.deepEqual(differences(clean.styles, styles), []);
  });

  for (const [name, theirs] of Object.entries(HOSTILE))
    it(`changes nothing under ${name}`, async () => {
      const { styles } = await page('reinforced.css', theirs);
      assert.deepEqual(differences(clean.styles, styles).slice(0, 40), []);
    });

  it('would notice: the plain sheet does not hold against Bootstrap 3', async () => {
    const { styles } = await page('preau.css', HOSTILE['Bootstrap 3'] ?? []);
    assert.isAbove(differences(clean.styles, styles).length, 1000);
  });

  it('shows the focus under a sheet that hides it', async () => {
    const { frame } = await page('reinforced.css', HOSTILE['a WordPress theme'] ?? []);
    const input = frame.contentDocument?.querySelector('input') as HTMLInputElement;
    input.focus();
    assert.equal(frame.contentWindow?.getComputedStyle(input).outlineStyle, 'solid');
  });

  it('leaves the rest of the page alone', async () => {
    const text =
      '<h2>Titre</h2><p>Texte <a href="/">lien</a></p><ul><li>Point</li></ul><input><button>B</button>';
    const looks: Page['styles'][] = [];
    for (const ours of [[], ['/packages/elements/dist/reinforced.css']]) {
      const { frame } = await page('base/base.css', [...(HOSTILE['Bootstrap 5'] ?? []), ...ours]);
      const place = frame.contentDocument?.createElement('div') as HTMLElement;
      place.append(parse(text));
      frame.contentDocument?.body.append(place);
      looks.push(stylesOf(place));
    }
    const [before, after] = looks;
    assert.isOk(before && after);
    if (before && after) assert.deepEqual(differences(before, after), []);
  });
});

/** The page under the most that `preau-display-settings` lets a person ask for, on a screen of 320 px. */
async function grown(ours: string): Promise<Element> {
  const { frame } = await page(ours, []);
  const root = frame.contentDocument?.documentElement as HTMLElement;
  const place = root.querySelector<HTMLElement>('.entry-content') as HTMLElement;
  frame.width = '320';
  place.style.setProperty('width', '320px', 'important');
  for (const [name, value] of [
    ['size', 'largest'],
    ['lines', 'spacious'],
    ['letters', 'spacious'],
  ] as const)
    root.setAttribute(`data-preau-${name}`, value);
  await waitUntil(() => root.clientWidth <= 320 && getComputedStyle(root).fontSize === '32px');
  return place;
}

/** The nodes that have words of their own, in our shadow roots too. */
function worded(place: Element | ShadowRoot): Element[] {
  return [...place.children].flatMap((node) => {
    if (node.matches('[data-content], style, option')) return [];
    const own = [...node.childNodes].some(({ nodeName, textContent }) =>
      nodeName === '#text' ? textContent?.trim() : false,
    );
    const shown = node.getBoundingClientRect().width > 1;
    const inside = [...worded(node), ...(node.shadowRoot ? worded(node.shadowRoot) : [])];
    return own && shown ? [node, ...inside] : inside;
  });
}

describe('the settings of a reader', function () {
  this.timeout(60_000);
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const ours of ['preau.css', 'reinforced.css'])
    it(`reach every text of every component, with ${ours}`, async () => {
      const tight: string[] = [];
      const nodes = worded(await grown(ours));
      assert.isAbove(nodes.length, 150);
      for (const node of nodes) {
        const style = getComputedStyle(node);
        const size = parseFloat(style.fontSize);
        const shares = [style.lineHeight, style.letterSpacing, style.wordSpacing].map(
          (length) => (parseFloat(length) || 0) / size,
        );
        // WCAG 1.4.12, in shares of the size of the text.
        if ([1.5, 0.12, 0.16].some((least, index) => (shares[index] ?? 0) < least - 0.001))
          tight.push(`${node.outerHTML.slice(0, 80)} ${shares.join(' ')}`);
      }
      assert.deepEqual(tight, []);
    });

  it('cut nothing at 320 px', async () => {
    const place = await grown('preau.css');
    // A table scrolls in its place, which WCAG 1.4.10 allows it.
    const lost = [...place.querySelectorAll('*:not(table, table *)')].filter((node) => {
      const { left, right, width } = node.getBoundingClientRect();
      const hides = /hidden|clip/.test(getComputedStyle(node).overflowX);
      const cut = hides && node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1;
      // A field scrolls what is typed in it.
      return width > 1 && (left < -1 || right > 321 || (cut && !node.matches('input, select')));
    });
    assert.deepEqual(
      lost.map((node) => node.outerHTML.slice(0, 120)),
      [],
    );
  });
});
