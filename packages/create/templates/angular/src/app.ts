import { Component, signal } from '@angular/core';
import {
  FormControl,
  FormGroup,
  FormGroupDirective,
  ReactiveFormsModule,
  Validators,
} from '@angular/forms';
import { ChoicesField, DateField, PREAU_ELEMENTS, TextField } from '@preau/angular';

@Component({
  selector: 'app-root',
  imports: [ChoicesField, DateField, PREAU_ELEMENTS, ReactiveFormsModule, TextField],
  templateUrl: './app.html',
})
export class App {
  readonly regimes = [
    { value: 'externe', label: 'Externe' },
    { value: 'demi', label: 'Demi-pensionnaire', hint: 'Le repas de midi au collège.' },
  ];
  readonly form = new FormGroup({
    nom: new FormControl('', { nonNullable: true, validators: Validators.required }),
    naissance: new FormControl('', { nonNullable: true, validators: Validators.required }),
    regime: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  readonly sent = signal('');

  /** Un formulaire incomplet n’arrive pas ici : preau-form dit d’abord ce qui manque. */
  send(directive: FormGroupDirective): void {
    this.sent.set(this.form.getRawValue().nom);
    directive.resetForm();
  }
}
