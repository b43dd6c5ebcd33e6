import { Component, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import {
  ChoiceField,
  ChoicesField,
  DateField,
  RangeField,
  SelectField,
  TextField,
} from '@preau/angular';

interface Answers {
  nom: string;
  age: number | null;
  classe: string;
  accord: boolean;
  lv: string | readonly string[];
  date: string;
  trajet: number;
}

/** The same with signal forms, from Angular 21 on. */
@Component({
  selector: 'app-signals',
  imports: [ChoiceField, ChoicesField, DateField, FormField, RangeField, SelectField, TextField],
  template: `
    <preau-text-field label="Nom" [formField]="form.nom" />
    <preau-text-field label="Âge" type="number" [formField]="form.age" />
    <preau-select-field label="Classe" [options]="languages" [formField]="form.classe" />
    <preau-choice-field label="Accord" [control]="{ value: 'oui' }" [formField]="form.accord" />
    <preau-choices-field label="Langue" [choices]="languages" [formField]="form.lv" />
    <preau-date-field label="Date" [formField]="form.date" />
    <preau-range-field label="Trajet" [formField]="form.trajet" />
  `,
})
export class Signals {
  readonly languages = [{ value: 'de', label: 'Allemand' }];
  readonly model = signal<Answers>({
    ...{ nom: '', age: 1, classe: '6e', accord: false, lv: 'de', date: '', trajet: 0 },
  });
  readonly form = form(this.model, (path) => {
    required(path.nom);
  });
}
