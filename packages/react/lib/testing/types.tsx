// Read by the compiler with the types of React 19 and of React 18; nothing here runs.
import {
  ChoicesField,
  DateField,
  type EventsOf,
  SelectField,
  TextField,
  usePreauEvent,
} from '../index.ts';

type Close = EventsOf<'preau-alert'>['preau-close'];

export function Right() {
  const table = usePreauEvent('preau-table', 'preau-sort', (event) => event.preventDefault());
  const close = (event: Close) => event.preventDefault();
  return (
    <>
      <TextField
        label={<b>Nom</b>}
        name="nom"
        type="email"
        autoComplete="email"
        host={{ counter: '' }}
      />
      <TextField label="Nom" onChange={(event) => event.target.setSelectionRange(0, 1)} />
      <SelectField label="Classe" ref={(select) => void select?.selectedOptions}>
        <option>6e</option>
      </SelectField>
      <ChoicesField
        label="Langue"
        choices={[{ value: 'de', label: 'Allemand' }]}
        defaultValue={['de']}
      />
      <DateField label="Date" host={{ disabledDates: (iso) => iso < '2026-09-01' }} />
      <preau-table ref={table} />
      <preau-alert onpreau-close={close} tone="error" />
    </>
  );
}

export function Wrong() {
  // @ts-expect-error -- not an event of an alert
  usePreauEvent('preau-alert', 'preau-sort', () => undefined);
  return (
    <>
      {/* @ts-expect-error -- without a label */}
      <TextField name="nom" />
      {/* @ts-expect-error -- an input has no rows */}
      <TextField label="Nom" rows={3} />
      {/* @ts-expect-error -- not an attribute of the tag */}
      <TextField label="Nom" host={{ colour: 'red' }} />
      {/* @ts-expect-error -- without answers */}
      <ChoicesField label="Langue" />
      {/* @ts-expect-error -- not a tone */}
      <preau-alert tone="purple" />
    </>
  );
}
