import { canonical } from '@preau/fields/testing.js';
import { expect, test } from 'vitest';
import * as accordion from '../../elements/src/accordion/accordion.stories.ts';
import * as alert from '../../elements/src/alert/alert.stories.ts';
import * as badge from '../../elements/src/badge/badge.stories.ts';
import * as breadcrumb from '../../elements/src/breadcrumb/breadcrumb.stories.ts';
import * as button from '../../elements/src/button/button.stories.ts';
import * as callout from '../../elements/src/callout/callout.stories.ts';
import * as card from '../../elements/src/card/card.stories.ts';
import * as summary from '../../elements/src/error-summary/error-summary.stories.ts';
import * as icon from '../../elements/src/icon/icon.stories.ts';
import * as modal from '../../elements/src/modal/modal.stories.ts';
import * as notice from '../../elements/src/notice/notice.stories.ts';
import { pageList } from '../../elements/src/pagination/pages.ts';
import * as pagination from '../../elements/src/pagination/pagination.stories.ts';
import * as progress from '../../elements/src/progress/progress.stories.ts';
import * as skipLinks from '../../elements/src/skip-links/skip-links.stories.ts';
import * as stepper from '../../elements/src/stepper/stepper.stories.ts';
import * as table from '../../elements/src/table/table.stories.ts';
import * as tabs from '../../elements/src/tabs/tabs.stories.ts';
import * as tag from '../../elements/src/tag/tag.stories.ts';
import * as tile from '../../elements/src/tile/tile.stories.ts';
import { htmlOf, page, twig } from './testing/render.ts';

/** A story of an element, and the macros that give its HTML. */
const STORIES: Record<string, [story: { render: () => string }, source: string]> = {
  'an icon': [icon.Exemple, `<p>{{ preau.icon('calendar') }} Rentrée le 1er septembre</p>`],
  'an icon that bears the meaning': [
    icon.Sens,
    `<p>Pièce d’identité : {{ preau.icon('check', 'reçue') }}</p>`,
  ],
  'a button': [button.Exemple, `{{ preau.button('Enregistrer et continuer', {type: 'submit'}) }}`],
  'buttons with icons': [
    {
      render: () =>
        '<preau-button><a href="/etape-2">Étape suivante <preau-icon name="arrow-right"></preau-icon></a></preau-button>' +
        '<preau-button size="small" variant="tertiary"><button type="button"><preau-icon name="printer"></preau-icon> Imprimer</button></preau-button>',
    },
    `{{ preau.button('Étape suivante', {href: '/etape-2', after: 'arrow-right'}) }}
     {{ preau.button('Imprimer', {before: 'printer', size: 'small', variant: 'tertiary'}) }}`,
  ],
  'icons alone': [
    button.IconeSeule,
    `{{ preau.button('Modifier l’adresse', {icon: 'edit', size: 'small', variant: 'tertiary'}) }}
     {{ preau.button('Imprimer l’emploi du temps', {icon: 'printer', variant: 'secondary'}) }}
     {{ preau.button('Rechercher un établissement', {icon: 'search', size: 'large', href: '/recherche'}) }}
     {{ preau.button('Supprimer le justificatif de domicile', {icon: 'trash', variant: 'danger'}) }}
     {{ preau.button('Actualisation en cours', {icon: 'refresh', variant: 'quiet', attributes: {'aria-busy': 'true'}}) }}`,
  ],
  'an alert': [
    alert.Exemple,
    `{{ preau.alert({
      tone: 'success',
      title: 'Votre demande est enregistrée',
      text: 'Un accusé de réception vous a été envoyé par courrier électronique.',
    }) }}`,
  ],
  'small alerts': [
    alert.Petite,
    `{{ preau.alert({size: 'small', text: 'Ce document sera supprimé de nos serveurs à la fin de l’année scolaire.'}) }}
     {{ preau.alert({size: 'small', tone: 'warning', text: 'Attention : votre session se termine dans cinq minutes.'}) }}`,
  ],
  'an alert with HTML': [
    alert.Liens,
    `{% set words %}
       <ul>
         <li>Un justificatif de domicile ;</li>
         <li>une pièce d’identité de chaque responsable légal.</li>
       </ul>
       <p><a href="#pieces">Voir la liste complète des pièces</a></p>
     {% endset %}
     {{ preau.alert({tone: 'info', title: 'Pièces à préparer', content: words}) }}`,
  ],
  'a callout': [
    callout.Icone,
    `{{ preau.callout({
      icon: 'bell',
      title: 'Deux rendez-vous à ne pas manquer',
      text: 'La réunion parents-professeurs a lieu le 12 novembre ; le forum des métiers, le 4 décembre.',
    }) }}`,
  ],
  'a notice': [
    notice.Exemple,
    `{{ preau.notice({
      title: 'Fermeture du service.',
      text: 'Les inscriptions sont suspendues le mercredi 11 novembre.',
      link: 'Voir le calendrier',
      href: '/calendrier',
    }) }}`,
  ],
  'a badge': [
    badge.Exemple,
    `<p>Dossier de bourse de lycée {{ preau.badge('Accepté', {tone: 'success'}) }}</p>`,
  ],
  'tags that are links': [
    tag.Exemple,
    `<ul class="preau-cluster">
      <li>{{ preau.tag('Orientation', {href: '/articles/orientation'}) }}</li>
      <li>{{ preau.tag('Bourses', {href: '/articles/bourses'}) }}</li>
      <li>{{ preau.tag('Cantine', {href: '/articles/cantine'}) }}</li>
    </ul>`,
  ],
  'tags that one chooses': [
    tag.Bascule,
    `<ul class="preau-cluster" aria-label="Filtrer par niveau">
      {% for label, pressed in {'6e': true, '5e': false, '4e': true, '3e': false} %}
        <li>{{ preau.tag(label, {pressed: pressed}) }}</li>
      {% endfor %}
    </ul>`,
  ],
  'skip links': [
    {
      render: () =>
        /<preau-skip-links>[^]*<\/preau-skip-links>/.exec(skipLinks.Exemple.render())?.[0] ?? '',
    },
    `{{ preau.skip_links([
      {label: 'Aller au contenu', href: '#contenu'},
      {label: 'Aller au pied de page', href: '#pied'},
    ]) }}`,
  ],
  'a breadcrumb': [
    breadcrumb.Exemple,
    `{{ preau.breadcrumb([
      {label: 'Accueil', href: '/'},
      {label: 'Scolarité', href: '/scolarite'},
      {label: 'Le collège', href: '/scolarite/college'},
      {label: 'Inscription en 6e', href: '/scolarite/college/inscription'},
    ]) }}`,
  ],
  'a breadcrumb that folds': [
    breadcrumb.Repliable,
    `{{ preau.breadcrumb([
      {label: 'Accueil', href: '/'},
      {label: 'Examens et concours', href: '/examens'},
      {label: 'Baccalauréat général et technologique', href: '/examens/baccalaureat'},
      {label: 'Épreuves de spécialité', href: '/examens/baccalaureat/epreuves'},
      {label: 'Calendrier de la session'},
    ], {summary: 'Voir où je suis dans le site'}) }}`,
  ],
  'a pagination': [
    pagination.Exemple,
    `{{ preau.pagination({page: 7, count: 42, href: '?page=%page%', label: 'Pages des établissements'}) }}`,
  ],
  'the first page of a pagination': [
    pagination.Premiere,
    `{{ preau.pagination({
      page: 1,
      count: 12,
      href: '?page=%page%',
      label: 'Pages des résultats',
      first: 'Première page',
      previous: 'Précédente',
      next: 'Suivante',
      last: 'Dernière page',
      siblings: 0,
    }) }}`,
  ],
  'a stepper': [
    stepper.Exemple,
    `{{ preau.stepper({
      current: 2,
      steps: [
        {label: 'L’élève', href: '/etape-1'},
        {label: 'Les responsables légaux'},
        {label: 'La scolarité'},
        {label: 'Le récapitulatif'},
      ],
    }) }}`,
  ],
  'the last step': [
    stepper.Derniere,
    `{{ preau.stepper({
      current: 3,
      steps: [{label: 'Votre demande', href: '/demande'}, {label: 'Les pièces', href: '/pieces'}, {label: 'L’envoi'}],
    }) }}`,
  ],
  'a stepper without a heading': [
    stepper.SansTitre,
    `{{ preau.stepper({
      level: false,
      current: 2,
      steps: [{label: 'Identité', href: '/identite'}, {label: 'Adresse'}, {label: 'Confirmation'}],
    }) }}`,
  ],
  'a card': [
    card.Exemple,
    `{% set published %}Publié le <time datetime="2026-11-03">3 novembre 2026</time>{% endset %}
     <div class="preau-grid"><div class="preau-span-4">{{ preau.card({
       title: 'Le forum des métiers ouvre ses portes le 4 décembre',
       href: '/articles/forum',
       image: {src: 'images/college.svg', width: 640, height: 360},
       tags: [preau.tag('Orientation', {size: 'small'})],
       detail: published,
       text: 'Quarante professionnels présentent leur métier aux élèves de 4e et de 3e.',
     }) }}</div></div>`,
  ],
  'a card to download': [
    card.Telechargement,
    `{{ preau.card({
      title: 'Télécharger le bulletin du 1er trimestre',
      href: '/bulletin.pdf',
      attributes: {download: true},
      text: 'Lina Benali, 5e B, conseil de classe du 3 décembre.',
      end: 'PDF – 180 ko',
    }) }}`,
  ],
  'tiles with and without a drawing': [
    tile.Horizontale,
    `{% set drawing %}${/<svg[^]*?<\/svg>/.exec(tile.Horizontale.render())?.[0] ?? ''}{% endset %}
    {{ preau.tile({
      layout: 'horizontal',
      title: 'Inscrire mon enfant au collège',
      href: '/inscription',
      drawing: drawing,
      text: 'Du 1er au 14 juin, en ligne ou sur papier.',
    }) }}
    {{ preau.tile({
      layout: 'horizontal',
      title: 'Demander une bourse',
      href: '/bourse',
      text: 'Sans dessin, la tuile n’a que ses mots.',
    }) }}`,
  ],
  'an accordion': [
    accordion.Exemple,
    `<h2>Questions fréquentes</h2>
     {{ preau.accordion([
       {
         title: 'Quelles pièces faut-il fournir ?',
         text: 'Un justificatif de domicile de moins de trois mois et le livret de famille.',
       },
       {
         title: 'Comment corriger une réponse ?',
         text: 'Revenez à l’étape concernée depuis le récapitulatif : rien n’est perdu.',
       },
     ]) }}`,
  ],
  'an accordion whose first panel is open': [
    accordion.Ouvert,
    `<h2>Dossier médical</h2>
     {{ preau.accordion([
       {title: 'Vaccinations', text: 'Joignez une copie des pages du carnet de santé.', open: true},
       {title: 'Projet d’accueil individualisé', text: 'Demandez un rendez-vous avec l’infirmière scolaire.'},
     ]) }}`,
  ],
  tabs: [
    tabs.Exemple,
    `{% set documents %}
       <p>Deux pièces déposées, une à compléter : <a href="/pieces">le justificatif de domicile</a>.</p>
     {% endset %}
     {{ preau.tabs([
       {id: 'dossier-eleve', title: 'Élève', text: 'Lina Marchand, née le 3 mars 2015 à Rennes.'},
       {id: 'dossier-responsables', title: 'Responsables', text: 'Camille Marchand, mère. Joignable le soir.'},
       {id: 'dossier-pieces', title: 'Pièces', content: documents},
     ], {label: 'Dossier de Lina'}) }}`,
  ],
  'a modal': [
    modal.Exemple,
    `{{ preau.button('Où trouver mon quotient familial ?', {
       variant: 'secondary',
       attributes: {command: 'show-modal', commandfor: 'quotient'},
     }) }}
     {% set words %}
       <p>Il est sur l’attestation de paiement de votre caisse d’allocations familiales.</p>
       <p><a href="/caf">Voir un exemple d’attestation</a></p>
     {% endset %}
     {{ preau.modal({
       id: 'quotient',
       title: 'Votre quotient familial',
       content: words,
       actions: preau.button('J’ai compris', {attributes: {command: 'close', commandfor: 'quotient'}}),
     }) }}`,
  ],
  'an error summary': [
    {
      render: () =>
        /<preau-error-summary>[^]*<\/preau-error-summary>/.exec(summary.Exemple.render())?.[0] ??
        '',
    },
    `{{ preau.error_summary([
      {text: 'Saisissez le prénom de l’enfant.', href: '#prenom'},
      {text: 'Choisissez la classe demandée.', href: '#classe'},
    ], {autofocus: false}) }}`,
  ],
  'an error summary of no field': [
    summary.Generale,
    `{{ preau.error_summary([
      {text: 'Le service ne répond pas. Vos réponses sont gardées : recommencez dans quelques minutes.'},
    ], {title: 'Le dossier n’a pas pu être envoyé', autofocus: false}) }}`,
  ],
  'a table': [
    table.Simple,
    `{{ preau.table({
      caption: 'Horaires de la vie scolaire',
      columns: ['Jour', 'Matin', 'Après-midi'],
      rows: [
        ['Lundi', '7 h 45 – 12 h', '13 h – 18 h'],
        ['Mercredi', '7 h 45 – 12 h 30', 'Fermée'],
        ['Vendredi', '7 h 45 – 12 h', '13 h – 17 h'],
      ],
    }) }}`,
  ],
  'a progress': [
    progress.Exemple,
    `{{ preau.progress({id: 'dossier', label: 'Dossier d’inscription', value: 3, max: 5, text: '3 pièces sur 5'}) }}`,
  ],
  'a progress of unknown length': [
    progress.Inconnue,
    `{{ preau.progress({
      id: 'envoi',
      label: 'Envoi du justificatif de domicile',
      text: 'En cours',
      detail: 'Ne fermez pas la page.',
    }) }}`,
  ],
};

/** A pagination for each page of lists of these lengths, in lists of pages of different widths. */
const PAGES = [1, 2, 5, 6, 7, 8, 12]
  .flatMap((count) => Array.from({ length: count + 2 }, (_none, page) => ({ page, count })))
  .flatMap((one) => [one, { ...one, siblings: 2, edges: 0 }, { ...one, siblings: 0, edges: 2 }]);

/** Texts that are not HTML, in each word of each macro. */
const HOSTILE = '<img src=x onerror="alert(1)">';
const ESCAPED = `{% set x = hostile %}
  {{ preau.icon(x, x) }}{{ preau.button(x, {href: x, variant: x, before: x, after: x}) }}{{ preau.button(x, {icon: x}) }}
  {{ preau.link(x, x, {size: x}) }}{{ preau.alert({title: x, text: x, content: x, tone: x}) }}
  {{ preau.callout({title: x, text: x, content: x, icon: x}) }}{{ preau.notice({title: x, text: x, link: x, href: x}) }}
  {{ preau.badge(x, {tone: x}) }}{{ preau.tag(x, {href: x}) }}{{ preau.tag(x) }}{{ preau.tag(x, {pressed: true}) }}
  {{ preau.skip_links([{label: x, href: x}], {label: x}) }}{{ preau.breadcrumb([{label: x, href: x}], {label: x, summary: x}) }}
  {{ preau.pagination({page: 2, count: 3, href: x, label: x, first: x, last: x, previous: x, next: x, name: x}) }}
  {{ preau.stepper({current: 1, steps: [{label: x, href: x}, {label: x, href: x}], step: x ~ '%label%', next: x ~ '%label%'}) }}
  {{ preau.card({title: x, href: x, image: {src: x, alt: x}, tags: [x], detail: x, text: x, content: x, end: x, footer: x}) }}
  {{ preau.tile({title: x, href: x, drawing: x, text: x, content: x}) }}
  {{ preau.accordion([{title: x, text: x, content: x, id: x}], {name: x, size: x}) }}
  {{ preau.tabs([{id: x, title: x, text: x, content: x}], {label: x}) }}
  {{ preau.modal({id: x, title: x, text: x, content: x, actions: x, dialog: {closedby: x}}) }}
  {{ preau.error_summary([{text: x, href: x}, {text: x}], {title: x}) }}
  {{ preau.table({caption: x, columns: [{label: x, type: x, sort: x, sortable: true}, x], rows: [[x, x]]}) }}
  {{ preau.progress({id: x, label: x, value: x, max: x, text: x, detail: x}) }}`;

const IMPORT = `{% import '@Preau/preau.html.twig' as preau %}`;
const rendered = await twig({
  ...Object.fromEntries(
    Object.entries(STORIES).map(([name, [, source]]) => [name, { source: IMPORT + source }]),
  ),
  ...Object.fromEntries(
    PAGES.map((context, at) => [
      `page ${at}`,
      {
        context: { words: { ...context, href: '%page%', label: 'Pages', first: 'F', last: 'L' } },
        source: `${IMPORT}{{ preau.pagination(words) }}`,
      },
    ]),
  ),
  'no page': {
    source: `${IMPORT}{{ preau.pagination({page: 1, count: 0, href: '', label: ''}) }}`,
  },
  hostile: { source: IMPORT + ESCAPED, context: { hostile: HOSTILE } },
  fields: {
    source: `${IMPORT}{{ preau.text_field({name: 'a[b][]', label: 'A', hint: 0, value: ''}) }}
      {{ preau.select_field({id: 'c', label: 'C', value: '1001', options: [
        {value: 1001, label: 'a'}, {value: '01001', label: 'b'}]}) }}
      {% set label %}Nom <small>(facultatif)</small>{% endset %}{{ preau.text_field({id: 'd', label: label, error: null}) }}`,
  },
});

test.each(Object.entries(STORIES))('%s is as its page says', (name, [story]) => {
  expect(canonical(page(htmlOf(rendered, name)))).toBe(canonical(page(story.render())));
});

test.each(PAGES.map((one, at) => ({ ...one, at })))(
  'the pages of page $page of $count are those of pageList',
  ({ at, page: here, count, ...options }) => {
    const links = [...page(htmlOf(rendered, `page ${at}`)).querySelectorAll('li > *')];
    expect(
      links.map((link) => ({
        kind: link.getAttribute('slot') ?? (link.localName === 'a' ? 'page' : 'gap'),
        page: link.hasAttribute('href') ? Number(link.getAttribute('href')) : undefined,
        current: link.hasAttribute('aria-current'),
      })),
    ).toEqual(pageList(here, count, options));
  },
);

test('a list without pages has no pagination', () => {
  expect(htmlOf(rendered, 'no page').trim()).toBe('');
});

test('a text is never HTML', () => {
  const body = page(htmlOf(rendered, 'hostile'));
  expect(body.querySelectorAll('[onerror]').length).toBe(0);
  // The only image is the card's own.
  expect(body.querySelectorAll('img').length).toBe(1);
  expect(body.textContent.split(HOSTILE).length).toBeGreaterThan(50);
});

test('a field has an id from its name, a label of HTML that was set, and values that are compared as texts', () => {
  const body = page(htmlOf(rendered, 'fields'));
  const text = body.querySelector('input');
  expect(text?.id).toBe('a_b_');
  expect(text?.getAttribute('aria-describedby')).toBe('a_b_-hint');
  expect(text?.getAttribute('value')).toBe('');
  expect(body.querySelector('select')?.value).toBe('1001');
  expect(body.querySelectorAll('label small').length).toBe(1);
});
