import {
  ChoiceField,
  ChoicesField,
  CodeField,
  ComboboxField,
  DateField,
  PasswordField,
  RangeField,
  SelectField,
  SuggestField,
  SwitchField,
  TextareaField,
  TextField,
  UploadField,
} from '@preau/react';
import { type SyntheticEvent, useState } from 'react';
import { LEVELS, NEEDS, type Outing, TRANSPORTS } from '../../lib/outings.ts';

/** Every field: held by React where the page needs its value, left to the form elsewhere. */
export function NewOuting({ add }: { add: (outing: Omit<Outing, 'id'>) => void }) {
  const [title, setTitle] = useState('');
  const [transport, setTransport] = useState('');
  const [error, setError] = useState('');
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    // As a server would: it knows what is there already.
    if (title === 'Musée') {
      setError('Une sortie a déjà ce titre : donnez-en un autre.');
      return;
    }
    const data = new FormData(form);
    add({ title, date: data.get('date') as string, seats: Number(data.get('places')) });
    form.reset();
    setTitle('');
    setTransport('');
  };
  return (
    <preau-form>
      <form action="/sorties" method="post" onSubmit={submit}>
        <preau-error-summary />
        <TextField
          id="titre"
          name="titre"
          label="Titre"
          hint="Ce que liront les familles."
          error={error}
          value={title}
          onChange={({ target }) => {
            setTitle(target.value);
            setError('');
          }}
          maxLength={60}
          host={{ counter: '' }}
          required
        />
        <TextareaField id="programme" name="programme" label="Programme" rows={3} />
        <SelectField id="niveau" name="niveau" label="Niveau" options={LEVELS} required />
        <ComboboxField id="classe" name="classe" label="Classe" options={LEVELS} />
        <SuggestField
          id="commune"
          name="commune"
          label="Commune"
          suggestions={['Amiens', 'Besançon', 'Bourges']}
        />
        <DateField id="date" name="date" label="Date" min="2026-09-01" required />
        <RangeField
          id="places"
          name="places"
          label="Places"
          min={0}
          max={60}
          step={2}
          defaultValue={30}
        />
        <ChoicesField
          id="transport"
          name="transport"
          label="Transport"
          choices={TRANSPORTS}
          value={transport}
          onChange={({ target }) => setTransport(target.value)}
        />
        {transport === 'autre' && (
          <TextField id="autre" name="autre" label="Quel transport ?" required />
        )}
        <ChoicesField id="besoins" name="besoins" type="checkbox" label="Besoins" choices={NEEDS} />
        <ChoiceField id="accord" name="accord" label="J’ai l’accord du chef d’établissement" />
        <SwitchField id="sms" name="sms" label="Prévenir les familles par SMS" />
        <UploadField id="pieces" name="pieces" label="Pièces" multiple host={{ 'max-files': 3 }} />
        <CodeField id="code" name="code" label="Code de validation" />
        <PasswordField id="mdp" name="mdp" label="Mot de passe" />
        <preau-button>
          <button>Ajouter la sortie</button>
        </preau-button>
      </form>
    </preau-form>
  );
}
