import { Component, signal } from '@angular/core';
import { ComboboxField, DateField, TextField } from '@preau/angular';
import { LEVELS } from '../../lib/outings.ts';

const FIRST = [
  { id: 'a', label: 'Accompagnateur A' },
  { id: 'b', label: 'Accompagnateur B' },
  { id: 'c', label: 'Accompagnateur C' },
];

/** What a framework does to a page: it renders again, moves, adds and takes away. */
@Component({
  selector: 'app-trials',
  imports: [ComboboxField, DateField, TextField],
  template: `
    <div id="essais-champs">
      <p>
        Rendus : <output id="rendus">{{ times() }}</output>
      </p>
      <button type="button" (click)="again(100)">Rendre cent fois</button>
      <button type="button" (click)="reverse()">Inverser</button>
      <button type="button" (click)="shift()">Retirer le premier</button>
      @for (one of people(); track one.id) {
        <div>
          <preau-text-field
            [id]="'nom-' + one.id"
            [label]="one.label"
            [hint]="'Rendu ' + times()"
            required
          />
          <preau-combobox-field
            [id]="'niveau-' + one.id"
            [label]="'Niveau de ' + one.label"
            [options]="LEVELS"
          />
          <preau-date-field [id]="'jour-' + one.id" [label]="'Jour de ' + one.label" />
        </div>
      }
    </div>
  `,
})
export class Trials {
  protected readonly LEVELS = LEVELS;
  protected readonly people = signal(FIRST);
  protected readonly times = signal(0);

  protected again(left: number): void {
    this.times.update((before) => before + 1);
    if (left > 1)
      setTimeout(() => {
        this.again(left - 1);
      });
  }

  protected reverse(): void {
    this.people.update((people) => people.toReversed());
  }

  protected shift(): void {
    this.people.update((people) => people.slice(1));
  }
}
