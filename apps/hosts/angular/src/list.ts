import { Component, computed, input, output, signal } from '@angular/core';
import { PREAU_ELEMENTS } from '@preau/angular';
import { dateOf, type Outing } from '../../lib/outings.ts';

/** The outings in a table; its order and what is selected are Angular's. */
@Component({
  selector: 'app-list',
  imports: [PREAU_ELEMENTS],
  template: `
    <preau-table (preau-sort)="sort($event)">
      <table>
        <caption>
          Sorties prévues
        </caption>
        <thead>
          <tr>
            <td><span class="preau-visually-hidden">Sélection</span></td>
            <th scope="col" [attr.aria-sort]="order()"><button type="button">Sortie</button></th>
            <th scope="col">Date</th>
            <th scope="col" data-type="number">Places</th>
          </tr>
        </thead>
        <tbody>
          @for (one of rows(); track one.id) {
            <tr>
              <td>
                <input
                  #box
                  type="checkbox"
                  name="sortie"
                  [value]="one.id"
                  [attr.aria-label]="'Sélectionner ' + one.title"
                  [checked]="selected().includes(one.id)"
                  (change)="select(one.id, box.checked)"
                />
              </td>
              <th scope="row">{{ one.title }}</th>
              <td>
                <time [attr.datetime]="one.date">{{ dateOf(one.date) }}</time>
              </td>
              <td data-type="number">{{ one.seats }}</td>
            </tr>
          }
        </tbody>
      </table>
      <div slot="actions">
        <preau-button variant="danger">
          <button type="button" command="show-modal" commandfor="supprimer">Supprimer</button>
        </preau-button>
      </div>
    </preau-table>
    <preau-modal size="small">
      <dialog
        #dialog
        id="supprimer"
        role="alertdialog"
        aria-labelledby="supprimer-titre"
        (close)="answer(dialog.returnValue)"
      >
        <h2 id="supprimer-titre">Supprimer les sorties choisies ?</h2>
        <form method="dialog" slot="actions">
          <preau-button-group>
            <preau-button variant="secondary">
              <button value="garder" autofocus>Garder</button>
            </preau-button>
            <preau-button variant="danger">
              <button value="supprimer">Supprimer</button>
            </preau-button>
          </preau-button-group>
        </form>
      </dialog>
    </preau-modal>
  `,
})
export class List {
  readonly outings = input.required<readonly Outing[]>();
  readonly remove = output<readonly number[]>();
  protected readonly dateOf = dateOf;
  protected readonly order = signal<'ascending' | 'descending' | 'none'>('none');
  protected readonly selected = signal<readonly number[]>([]);

  protected readonly rows = computed(() => {
    const sign = { ascending: 1, descending: -1, none: 0 }[this.order()];
    return [...this.outings()].sort((a, b) => sign * a.title.localeCompare(b.title, 'fr'));
  });

  protected sort(event: HTMLElementEventMap['preau-sort']): void {
    // Angular moves the rows.
    event.preventDefault();
    this.order.set(event.direction);
  }

  protected select(id: number, chosen: boolean): void {
    this.selected.update((ids) => (chosen ? [...ids, id] : ids.filter((one) => one !== id)));
  }

  protected answer(word: string): void {
    if (word !== 'supprimer') return;
    this.remove.emit(this.selected());
    this.selected.set([]);
  }
}
