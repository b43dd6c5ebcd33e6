import { afterNextRender, ApplicationRef, Component, inject, signal } from '@angular/core';
import { PREAU_ELEMENTS } from '@preau/angular';
import { type Outing, OUTINGS } from '../../lib/outings.ts';
import { List } from './list.ts';
import { NewOuting } from './new-outing.ts';
import { Trials } from './trials.ts';

/** The service: a list, a form with every field, and what a framework does to a page. */
@Component({
  selector: 'app-page',
  imports: [List, NewOuting, PREAU_ELEMENTS, Trials],
  template: `
    <main class="preau-page">
      <h1>Sorties scolaires</h1>
      @if (added(); as title) {
        <preau-alert tone="success" closable (preau-close)="added.set('')">
          <p>La sortie « {{ title }} » est ajoutée.</p>
        </preau-alert>
      }
      <preau-tabs>
        <ul aria-label="Sorties">
          <li><a href="#liste">Liste</a></li>
          <li><a href="#nouvelle">Nouvelle sortie</a></li>
          <li><a href="#essais">Essais</a></li>
        </ul>
        <section id="liste">
          <h2 slot="title">Liste</h2>
          <app-list [outings]="outings()" (remove)="remove($event)" />
        </section>
        <section id="nouvelle">
          <h2 slot="title">Nouvelle sortie</h2>
          <app-new-outing (add)="add($event)" />
        </section>
        <section id="essais">
          <h2 slot="title">Essais</h2>
          <app-trials />
          <button type="button" (click)="leave()">Démonter la page</button>
        </section>
      </preau-tabs>
    </main>
  `,
})
export class App {
  readonly #application = inject(ApplicationRef);
  protected readonly outings = signal(OUTINGS);
  protected readonly added = signal('');

  constructor() {
    afterNextRender(async () => {
      await import('../../lib/elements.ts');
      document.documentElement.dataset['ready'] = '';
    });
  }

  protected add(outing: Omit<Outing, 'id'>): void {
    const id = Math.max(0, ...this.outings().map((one) => one.id)) + 1;
    this.outings.update((outings) => [...outings, { id, ...outing }]);
    this.added.set(outing.title);
  }

  protected remove(ids: readonly number[]): void {
    this.outings.update((outings) => outings.filter(({ id }) => !ids.includes(id)));
  }

  protected leave(): void {
    this.#application.destroy();
  }
}
