import { assert } from '@open-wc/testing';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { csvOf, fileName } from './csv.js';
import './table.define.js';
import './table.messages.en.js';
import type { PreauTable } from './table.js';

async function csv(markup: string): Promise<string[]> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  const text = await find<PreauTable>(place, 'preau-table').toCsv();
  return text.split('\r\n').slice(0, -1);
}

describe('the CSV of a table', () => {
  it('separates by semicolons in French, by commas in English', () => {
    assert.equal(csvOf([['a', '1,5']], 'fr'), 'a;1,5\r\n');
    assert.equal(csvOf([['a', '1.5']], 'en'), 'a,1.5\r\n');
  });

  it('quotes what would be cut', () => {
    assert.equal(
      csvOf([['a;b', 'dit « "oui" »', 'deux\nlignes', 'x,y']], 'fr'),
      '"a;b";"dit « ""oui"" »";"deux\nlignes";x,y\r\n',
    );
    assert.equal(csvOf([['x,y', 'a;b']], 'en'), '"x,y",a;b\r\n');
  });

  for (const formula of ['=1+1', '+33 1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '=cmd|"/c calc"!A1'])
    it(`is not run by a spreadsheet: ${formula}`, () =>
      assert.match(csvOf([[formula]], 'fr'), /^"?'/));

  for (const plain of ['-3', '+2,5', '-12,5 %', '-', 'a=b', ''])
    it(`leaves “${plain}” as it is`, () => assert.equal(csvOf([[plain]], 'fr'), `${plain}\r\n`));

  it('is what is shown: no hidden row, no column to select, no button, numbers without spaces', async () =>
    assert.deepEqual(
      await csv(`<preau-table><table><caption>Notes</caption>
        <thead><tr><td></td><th scope="col"><button type="button">Nom</button></th><th scope="col">Points</th><th scope="col">Avis</th>
          <th scope="col" data-csv="none">Actions</th></tr></thead>
        <tbody>
          <tr><td><input type="checkbox" aria-label="Ada"></td><th scope="row">Ada <span class="preau-visually-hidden">élève</span></th>
            <td>−1 234,5</td><td>Très<br>bien <button>Voir</button></td><td><a href="#x">Modifier</a></td></tr>
          <tr hidden><td><input type="checkbox" aria-label="Noé"></td><th scope="row">Noé</th><td>1</td><td></td><td></td></tr>
          <tr><td><input type="checkbox" aria-label="Zoé"></td><th scope="row">=Zoé</th><td>12\u202f000 %</td><td><p>Un</p><p>deux</p></td><td></td></tr>
        </tbody><tfoot><tr><td></td><th scope="row">Total</th><td>3</td><td></td><td></td></tr></tfoot></table></preau-table>`),
      ['Nom;Points;Avis', 'Ada;-1234,5;Très bien', "'=Zoé;12000 %;Un deux", 'Total;3;'],
    ));

  it('writes once what spans several rows or columns', async () =>
    assert.deepEqual(
      await csv(`<preau-table><table><caption>C</caption>
        <thead><tr><th scope="col" rowspan="2">Jour</th><th scope="colgroup" colspan="2">Salle</th></tr><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
        <tbody><tr><th scope="row" rowspan="2">Lundi</th><td>1</td><td>2</td></tr><tr><td colspan="2">3</td></tr></tbody></table></preau-table>`),
      ['Jour;Salle;', ';A;B', 'Lundi;1;2', ';3;'],
    ));

  it('has what a person has entered', async () =>
    assert.deepEqual(
      await csv(`<preau-table lang="en"><table><caption>C</caption><thead><tr><th scope="col">Mark</th><th scope="col">Late</th><th scope="col">Level</th></tr></thead>
        <tbody><tr><td><input value="12" aria-label="Mark"></td><td><input type="checkbox" checked aria-label="Late"></td>
        <td><select aria-label="Level"><option>A</option><option selected>B</option></select></td></tr></tbody></table></preau-table>`),
      ['Mark,Late,Level', '12,yes,B'],
    ));

  it('is empty without a table', async () =>
    assert.deepEqual(await csv('<preau-table></preau-table>'), []));

  it('is a file with the mark of UTF-8, named after the caption', async () => {
    const place = stage();
    place.append(
      parse(
        '<preau-table><table><caption>Élèves de 5e B</caption><tbody><tr><th scope="row">É</th></tr></tbody></table></preau-table>',
      ),
    );
    await settled();
    let given: Blob | undefined;
    let name = '';
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      given = blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
      assert.match(this.href, /^blob:/);
    };
    try {
      await find<PreauTable>(place, 'preau-table').downloadCsv();
    } finally {
      URL.createObjectURL = make;
      // The one of every element again.
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    assert.equal(name, 'eleves-de-5e-b.csv');
    const bytes = new Uint8Array((await given?.arrayBuffer()) ?? new ArrayBuffer(0));
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(await given?.text().then((text) => text.replace('\ufeff', '')), 'É\r\n');
  });

  it('names a file by letters and figures only', () =>
    assert.equal(fileName('  Notes : 1er trimestre / 5e B '), 'notes-1er-trimestre-5e-b.csv'));
});
