import { assert } from '@open-wc/testing';
import '../choices/choices.define.js';
import { find, parse, stage } from '../testing/fixtures.js';
import { type Control, isControl, labelOf, messageFor } from './validity.js';
import './validity.messages.en.js';

/** What is said of the first control of a piece of markup, with plain spaces. */
function said(markup: string, value?: string): string {
  const place = stage();
  place.lang = 'fr';
  place.append(parse(markup));
  const control = find<Control & HTMLElement>(place, 'input, select, textarea');
  if (value !== undefined) control.value = value;
  return messageFor(control).replace(/[\u00a0\u202f]/g, ' ');
}

const labelled = (label: string, attributes: string) =>
  `<label>${label} <input ${attributes}></label>`;

describe('what is wrong with a control, in words', () => {
  it('is nothing when it is valid, disabled, or not to be validated', () => {
    assert.equal(said(labelled('Nom', 'required value="Ngo"')), '');
    assert.equal(said(labelled('Nom', 'required disabled')), '');
    assert.equal(said(labelled('Nom', 'required readonly')), '');
  });

  const sentences: [name: string, markup: string, sentence: string][] = [
    ['a text', labelled('Nom', 'required'), 'Renseignez « Nom ».'],
    ['a text area', '<label>Avis <textarea required></textarea></label>', 'Renseignez « Avis ».'],
    ['a file', labelled('Photo', 'type="file" required'), 'Ajoutez un fichier à « Photo ».'],
    [
      'a box',
      labelled('J’accepte', 'type="checkbox" required'),
      'Cochez « J’accepte » pour continuer.',
    ],
    [
      'a list',
      '<label>Classe <select required><option value="">Choisir</option></select></label>',
      'Choisissez une réponse à « Classe ».',
    ],
    [
      'a question',
      `<fieldset><legend>Langue</legend>${labelled('Anglais', 'type="radio" name="l" required')}</fieldset>`,
      'Choisissez une réponse à « Langue ».',
    ],
    [
      'an e-mail address',
      labelled('Courriel', 'type="email" value="nom"'),
      '« Courriel » : saisissez une adresse électronique complète, par exemple nom@exemple.fr.',
    ],
    [
      'a web address',
      labelled('Site', 'type="url" value="nom"'),
      '« Site » : saisissez une adresse complète, par exemple https://exemple.fr.',
    ],
    [
      'a format, in the words of its title',
      labelled('Code postal', 'pattern="\\d{5}" value="75" title="Cinq chiffres."'),
      '« Code postal » n’a pas le format attendu. Cinq chiffres.',
    ],
    [
      'a format without words',
      labelled('Code', 'pattern="\\d{5}" value="75"'),
      '« Code » n’a pas le format attendu.',
    ],
    [
      'a number too small',
      labelled('Montant', 'type="number" min="1234.5" value="3"'),
      '« Montant » : la plus petite valeur est 1 234,5.',
    ],
    [
      'a number too large',
      labelled('Âge', 'type="number" max="18" value="30"'),
      '« Âge » : la plus grande valeur est 18.',
    ],
    [
      'a step',
      labelled('Pas', 'type="number" min="0" step="5" value="3"'),
      '« Pas » : les valeurs vont de 5 en 5 à partir de 0.',
    ],
    [
      'a date too early',
      labelled('Début', 'type="date" min="2026-09-01" value="2026-08-31"'),
      '« Début » : la date doit être le 1er septembre 2026 ou après.',
    ],
    [
      'a date too late',
      labelled('Fin', 'type="date" max="2027-07-03" value="2027-08-01"'),
      '« Fin » : la date doit être le 3 juillet 2027 ou avant.',
    ],
  ];
  for (const [name, markup, sentence] of sentences)
    it(`says it of ${name}`, () => assert.equal(said(markup), sentence));

  it('keeps the words of a custom validity', () => {
    const place = stage();
    place.append(parse(labelled('Nom', '')));
    const input = find<HTMLInputElement>(place, 'input');
    input.setCustomValidity('Déjà inscrit.');
    assert.equal(messageFor(input), 'Déjà inscrit.');
  });

  it('uses the author’s words, on the control or its group', () => {
    assert.equal(said(labelled('Nom', 'required data-value-missing="Votre nom ?"')), 'Votre nom ?');
    assert.equal(
      said(
        `<preau-choices data-value-missing="Quelle langue ?">${labelled('A', 'type="radio" name="g" required')}</preau-choices>`,
      ),
      'Quelle langue ?',
    );
    assert.equal(
      said(
        labelled(
          'Code',
          'pattern="\\d" value="x" data-value-missing="Autre" data-pattern-mismatch="Un chiffre."',
        ),
      ),
      'Un chiffre.',
    );
  });

  it('speaks English where the page does', () => {
    assert.equal(said(`<div lang="en">${labelled('Name', 'required')}</div>`), 'Fill in “Name”.');
    assert.include(
      said(
        `<div lang="en">${labelled('Start', 'type="date" min="2026-09-01" value="2026-08-31"')}</div>`,
      ),
      'September 1, 2026',
    );
  });
});

describe('the words that name a control', () => {
  const nameIn = (markup: string) => {
    const place = stage();
    place.append(parse(markup));
    return labelOf(find<Control & HTMLElement>(place, 'input'));
  };

  it('are its label’s, without a final colon or star, nor what is hidden', () => {
    assert.equal(nameIn(labelled('Nom de\n naissance\u00a0: *', '')), 'Nom de naissance');
    assert.equal(
      nameIn(labelled('Nom <span hidden>x</span><i aria-hidden="true">y</i>', '')),
      'Nom',
    );
  });

  it('are its legend’s for a radio, its aria-label or its name where it has no label', () => {
    assert.equal(
      nameIn(`<fieldset><legend>Langue</legend>${labelled('Anglais', 'type="radio"')}</fieldset>`),
      'Langue',
    );
    assert.equal(nameIn('<input aria-label="Chercher" name="q">'), 'Chercher');
    assert.equal(nameIn('<input name="q">'), 'q');
  });
});

describe('a control', () => {
  it('is what a person fills in', () => {
    const place = stage();
    place.append(
      parse(
        '<input><textarea></textarea><select></select><input type="hidden"><button></button><p></p>',
      ),
    );
    assert.deepEqual([...place.children].map(isControl), [true, true, true, false, false, false]);
    assert.isFalse(isControl(null));
  });
});
