import { Component, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import {
  FormControl,
  FormGroup,
  ReactiveFormsModule,
  type ValidatorFn,
  Validators,
} from '@angular/forms';
import {
  ChoiceField,
  ChoicesField,
  CodeField,
  ComboboxField,
  DateField,
  PasswordField,
  PREAU_ELEMENTS,
  RangeField,
  SelectField,
  SuggestField,
  SwitchField,
  TextareaField,
  TextField,
  UploadField,
} from '@preau/angular';
import { LEVELS, NEEDS, type Outing, TRANSPORTS } from '../../lib/outings.ts';

const text = (...validators: ValidatorFn[]) =>
  new FormControl('', { nonNullable: true, validators });

/** Every field, each held by a form of Angular. */
@Component({
  selector: 'app-new-outing',
  imports: [
    ChoiceField,
    ChoicesField,
    CodeField,
    ComboboxField,
    DateField,
    PasswordField,
    PREAU_ELEMENTS,
    RangeField,
    ReactiveFormsModule,
    SelectField,
    SuggestField,
    SwitchField,
    TextareaField,
    TextField,
    UploadField,
  ],
  template: `
    <preau-form>
      <form #node action="/sorties" method="post" [formGroup]="form" (ngSubmit)="submit(node)">
        <preau-error-summary />
        <preau-text-field
          id="titre"
          name="titre"
          formControlName="titre"
          label="Titre"
          hint="Ce que liront les familles."
          maxlength="60"
          [host]="{ counter: '' }"
        />
        <preau-textarea-field
          id="programme"
          name="programme"
          formControlName="programme"
          label="Programme"
          rows="3"
        />
        <preau-select-field
          id="niveau"
          name="niveau"
          formControlName="niveau"
          label="Niveau"
          [options]="LEVELS"
        />
        <preau-combobox-field
          id="classe"
          name="classe"
          formControlName="classe"
          label="Classe"
          [options]="LEVELS"
        />
        <preau-suggest-field
          id="commune"
          name="commune"
          formControlName="commune"
          label="Commune"
          [suggestions]="['Amiens', 'Besançon', 'Bourges']"
        />
        <preau-date-field
          id="date"
          name="date"
          formControlName="date"
          label="Date"
          min="2026-09-01"
        />
        <preau-range-field
          id="places"
          name="places"
          formControlName="places"
          label="Places"
          min="0"
          max="60"
          step="2"
        />
        <preau-choices-field
          id="transport"
          name="transport"
          formControlName="transport"
          label="Transport"
          [choices]="TRANSPORTS"
        />
        @if (transport() === 'autre') {
          <preau-text-field
            id="autre"
            name="autre"
            formControlName="autre"
            label="Quel transport ?"
            required
          />
        }
        <preau-choices-field
          id="besoins"
          name="besoins"
          formControlName="besoins"
          type="checkbox"
          label="Besoins"
          [choices]="NEEDS"
        />
        <preau-choice-field
          id="accord"
          name="accord"
          formControlName="accord"
          label="J’ai l’accord du chef d’établissement"
        />
        <preau-switch-field
          id="sms"
          name="sms"
          formControlName="sms"
          label="Prévenir les familles par SMS"
        />
        <preau-upload-field
          id="pieces"
          name="pieces"
          formControlName="pieces"
          label="Pièces"
          multiple
          [host]="{ 'max-files': 3 }"
        />
        <preau-code-field id="code" name="code" formControlName="code" label="Code de validation" />
        <preau-password-field id="mdp" name="mdp" formControlName="mdp" label="Mot de passe" />
        <preau-button><button>Ajouter la sortie</button></preau-button>
      </form>
    </preau-form>
  `,
})
export class NewOuting {
  readonly add = output<Omit<Outing, 'id'>>();
  protected readonly LEVELS = LEVELS;
  protected readonly NEEDS = NEEDS;
  protected readonly TRANSPORTS = TRANSPORTS;

  protected readonly form = new FormGroup({
    titre: text(Validators.required),
    programme: text(),
    niveau: text(Validators.required),
    classe: text(),
    commune: text(),
    date: text(Validators.required),
    places: new FormControl(30, { nonNullable: true }),
    transport: text(),
    autre: text(),
    besoins: new FormControl<readonly string[]>([], { nonNullable: true }),
    accord: new FormControl(false, { nonNullable: true }),
    sms: new FormControl(false, { nonNullable: true }),
    pieces: new FormControl<readonly File[]>([], { nonNullable: true }),
    code: text(),
    mdp: text(),
  });
  protected readonly transport = toSignal(this.form.controls.transport.valueChanges);

  protected submit(node: HTMLFormElement): void {
    const { titre, date, places } = this.form.getRawValue();
    // As a server would: it knows what is there already.
    if (titre === 'Musée') {
      const deja = 'Une sortie a déjà ce titre : donnez-en un autre.';
      // Said until the title changes: Angular then asks its validators again.
      this.form.controls.titre.setErrors({ deja });
      return;
    }
    this.add.emit({ title: titre, date, seats: places });
    // Angular gives their first values to its controls, and preau-form forgets what it said.
    node.reset();
  }
}
