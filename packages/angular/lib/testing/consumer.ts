import { Component, signal } from '@angular/core';
import { FormControl, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { ChoicesField, PREAU_ELEMENTS, TextField, UploadField } from '@preau/angular';

/** A page of an application, whose templates each Angular compiles as strictly as it can. */
@Component({
  selector: 'app-page',
  imports: [ChoicesField, FormsModule, PREAU_ELEMENTS, ReactiveFormsModule, TextField, UploadField],
  template: `
    <preau-alert tone="warning" closable (preau-close)="$event.preventDefault()">Texte</preau-alert>
    <preau-alert [tone]="tone()" [closable]="true" class="large" id="a">Texte</preau-alert>
    <preau-date week-numbers [closed]="'6 7'"><input type="date" /></preau-date>
    <preau-button iconOnly><button>A</button></preau-button>
    <preau-table [loading]="false" (preau-page)="turn($event)"><table></table></preau-table>

    <preau-text-field label="Nom" required maxlength="20" [formControl]="nom" />
    <preau-text-field label="Nom" type="email" [(ngModel)]="courriel" name="courriel" />
    <preau-choices-field label="Langue" type="radio" [choices]="languages" [(value)]="language" />
    <preau-upload-field label="Pièces" multiple [host]="{ 'max-files': 3 }" />
  `,
})
export class Page {
  readonly tone = signal<'info' | 'success'>('info');
  readonly nom = new FormControl('');
  readonly courriel = signal('');
  readonly language = signal<string | readonly string[] | null>(null);
  readonly languages = [{ value: 'de', label: 'Allemand' }];

  turn(event: HTMLElementEventMap['preau-page']): void {
    event.preventDefault();
  }
}
