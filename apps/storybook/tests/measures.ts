/** A part that the State's design system and Préau both have: its HTML, and where what is measured is in it. */
export interface Part {
  html: string;
  at: string;
  /** Where the sign is: an element, or `::before` of the part. */
  sign?: string | undefined;
  /** What is the sample's, not the part's: a height that its words or its width decide. */
  without?: 'height';
  /** Its edge is not in its padding. */
  edged?: true;
  /** Its type is another on a small screen, which the table does not give. */
  grows?: true;
}

const SVG = '<svg aria-hidden="true" viewBox="0 0 24 24"><path d="M4 12h16" /></svg>';
const button = (attributes: string, words = 'Libellé', more = '') =>
  `<preau-button ${attributes}><button type="button" ${more}>${words}</button></preau-button>`;
const alone = (size: string): Part => ({
  html: button(`icon-only size="${size}"`, `${SVG}<span>Libellé</span>`),
  at: 'button',
  sign: 'svg',
});
const field = (control: string) =>
  `<preau-field><label for="c">Libellé</label><p slot="hint">Aide</p>${control}<p slot="error">Erreur</p></preau-field>`;
const choice = (type: string, attributes = ''): Part => ({
  html: `<preau-choice ${attributes}><input type="${type}" id="c" name="c"><label for="c">Libellé</label></preau-choice>`,
  at: 'label',
  sign: 'input',
});
const search = (size: string) =>
  `<preau-search size="${size}"><form role="search"><label for="c">Rechercher</label><input id="c" name="c" type="search">` +
  `<preau-button size="${size}"><button>Rechercher</button></preau-button></form></preau-search>`;
const segmented = (size: string) =>
  `<preau-segmented size="${size}"><fieldset><legend>Vue</legend><label><input type="radio" name="c"> Libellé</label></fieldset></preau-segmented>`;
const TEXT = field('<input id="c" name="c">');
const ALERT = '<preau-alert><h3>Titre</h3><p>Texte</p></preau-alert>';
const CALLOUT = '<preau-callout><h3>Titre</h3><p>Texte</p></preau-callout>';
const CARD = '<preau-card arrow="none"><h3><a href="/a">Titre</a></h3></preau-card>';
const TILE = '<preau-tile arrow="none"><h3><a href="/a">Titre</a></h3></preau-tile>';
const STEPPER =
  '<preau-stepper compact><h2>Étape 1 sur 3 : Titre<span slot="detail">Étape suivante : Suite</span></h2>' +
  '<ol><li aria-current="step">Titre</li><li>Suite</li><li>Fin</li></ol></preau-stepper>';
const table = (size: string) =>
  `<preau-table size="${size}"><table><caption>Titre</caption><tbody><tr><td>1</td></tr></tbody></table></preau-table>`;
const TABLE =
  '<preau-table><table><caption>Titre</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></preau-table>';

/** The names are those of the State's table. */
export const PARTS: Record<string, Part> = {
  'button.sm': { html: button('size="small"'), at: 'button' },
  'button.md': { html: button(''), at: 'button' },
  'button.lg': { html: button('size="large"'), at: 'button' },
  'button.secondary.md': { html: button('variant="secondary"'), at: 'button' },
  'button.tertiary.md': { html: button('variant="tertiary"'), at: 'button' },
  'button.tertiary-no-outline.md': { html: button('variant="quiet"'), at: 'button' },
  'button.icon-only.sm': alone('small'),
  'button.icon-only.md': alone('medium'),
  'button.icon-only.lg': alone('large'),
  'button.icon-left.md': {
    html: button(
      '',
      '<svg aria-hidden="true" width="16" height="16" viewBox="0 0 24 24"></svg> Libellé',
    ),
    at: 'button',
    sign: 'svg',
  },
  'button.disabled': { html: button('', 'Libellé', 'disabled'), at: 'button' },
  'button.close': { html: button('variant="quiet" size="small"', 'Fermer'), at: 'button' },
  label: { html: TEXT, at: 'label', without: 'height' },
  hint: { html: TEXT, at: '[slot=hint]' },
  message: { html: TEXT, at: '[slot=error]', sign: '::before' },
  'input.md': { html: TEXT, at: 'input' },
  'input.date': {
    html: '<preau-date><label for="c">Date</label><input id="c" name="c" type="date"></preau-date>',
    at: 'input',
  },
  'search.md.input': { html: search(''), at: 'input' },
  'search.md.button': { html: search(''), at: 'button' },
  'search.lg.input': { html: search('large'), at: 'input' },
  'search.lg.button': { html: search('large'), at: 'button' },
  'upload.input': {
    html: '<preau-upload><label for="c">Fichier</label><input id="c" name="c" type="file"></preau-upload>',
    at: 'input',
  },
  'range.input': {
    html: '<preau-range><label for="c">Distance</label><input id="c" name="c" type="range"></preau-range>',
    at: 'input',
  },
  'toggle.label': {
    html: '<preau-switch><input type="checkbox" id="c" name="c"><label for="c">Libellé</label></preau-switch>',
    at: 'label',
    sign: 'input',
  },
  'segmented.sm': { html: segmented('small'), at: 'fieldset > label' },
  'segmented.md': { html: segmented(''), at: 'fieldset > label' },
  textarea: { html: field('<textarea id="c" name="c" rows="2"></textarea>'), at: 'textarea' },
  'select.md': { html: field('<select id="c" name="c"><option>A</option></select>'), at: 'select' },
  'tag.sm': { html: '<preau-tag size="small">Libellé</preau-tag>', at: 'preau-tag' },
  'tag.md': { html: '<preau-tag>Libellé</preau-tag>', at: 'preau-tag' },
  'tag.pressed.md': {
    html: '<preau-tag><button type="button" aria-pressed="true">Libellé</button></preau-tag>',
    at: 'button',
  },
  'tag.dismiss.md': {
    html: '<preau-tag>Libellé <button slot="dismiss" type="button" aria-label="Retirer Libellé"></button></preau-tag>',
    at: 'preau-tag',
  },
  'badge.sm': { html: '<preau-badge size="small">Libellé</preau-badge>', at: 'preau-badge' },
  'badge.md': { html: '<preau-badge>Libellé</preau-badge>', at: 'preau-badge' },
  'badge.success.md': {
    html: '<preau-badge tone="success">Libellé</preau-badge>',
    at: 'preau-badge',
    sign: '::before',
  },
  'checkbox.sm.label': choice('checkbox', 'size="small"'),
  'checkbox.md.label': choice('checkbox'),
  'radio.sm.label': choice('radio', 'size="small"'),
  'radio.md.label': choice('radio'),
  'radio-rich.md.label': {
    ...choice('radio', 'variant="rich"'),
    at: 'preau-choice',
    sign: undefined,
  },
  'pagination.link': {
    html: '<preau-pagination><nav aria-label="Pages"><ul><li><a href="?p=2">2</a></li></ul></nav></preau-pagination>',
    at: 'a',
  },
  'accordion.button': {
    html: '<preau-accordion><details><summary><h3>Titre</h3></summary></details></preau-accordion>',
    at: 'summary',
    sign: '::after',
  },
  'alert.md': { html: ALERT, at: 'preau-alert', sign: '::before' },
  'alert.title': { html: ALERT, at: 'h3' },
  'alert.sm': {
    html: '<preau-alert size="small"><p>Texte</p></preau-alert>',
    at: 'preau-alert',
    sign: '::before',
  },
  notice: { html: '<preau-notice><p>Texte</p></preau-notice>', at: 'preau-notice' },
  callout: { html: CALLOUT, at: 'preau-callout', without: 'height' },
  'callout.title': { html: CALLOUT, at: 'h3' },
  'callout.text': { html: CALLOUT, at: 'p' },
  highlight: { html: '<preau-highlight><p>Texte</p></preau-highlight>', at: 'preau-highlight' },
  'link.sm': { html: '<preau-link size="small"><a href="/a">Lien</a></preau-link>', at: 'a' },
  'link.md': { html: '<preau-link><a href="/a">Lien</a></preau-link>', at: 'a' },
  'link.lg': { html: '<preau-link size="large"><a href="/a">Lien</a></preau-link>', at: 'a' },
  'card.md': { html: CARD, at: 'preau-card', without: 'height' },
  'card.content': { html: CARD, at: 'preau-card', without: 'height', edged: true },
  'card.title': { html: CARD, at: 'h3', grows: true },
  'tile.md': { html: TILE, at: 'preau-tile', without: 'height', edged: true },
  'tile.title': { html: TILE, at: 'h3' },
  'stepper.title': { html: STEPPER, at: 'h2', without: 'height' },
  'stepper.steps': {
    html: STEPPER,
    at: 'ol',
  },
  'stepper.state': { html: STEPPER, at: '[slot=detail]', without: 'height' },
  'table.td.sm': { html: table('small'), at: 'td' },
  'table.caption': { html: TABLE, at: 'caption' },
  'table.th.md': { html: TABLE, at: 'th' },
  'table.td.md': { html: TABLE, at: 'td' },
  'tabs.tab': {
    html: '<preau-tabs><ul><li><a href="#c" aria-selected="true">Libellé</a></li></ul></preau-tabs>',
    at: 'a',
  },
  summary: {
    html: '<preau-summary><nav aria-labelledby="s"><h2 slot="title" id="s">Sommaire</h2><ol><li><a href="#a">A</a></li></ol></nav></preau-summary>',
    at: 'nav',
    without: 'height',
  },
  'nav.link': {
    html: '<preau-nav><nav aria-label="Menu"><ul><li><a href="/a">Lien</a></li></ul></nav></preau-nav>',
    at: 'a',
  },
  'sidemenu.link': {
    html: '<preau-side-menu><nav aria-label="Rubrique"><ul><li><a href="/a">Lien</a></li></ul></nav></preau-side-menu>',
    at: 'a',
  },
};
