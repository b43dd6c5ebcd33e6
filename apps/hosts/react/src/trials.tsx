import { ComboboxField, DateField, TextField } from '@preau/react';
import { useState } from 'react';
import { LEVELS } from '../../lib/outings.ts';

const FIRST = [
  { id: 'a', label: 'Accompagnateur A' },
  { id: 'b', label: 'Accompagnateur B' },
  { id: 'c', label: 'Accompagnateur C' },
];

/** What a framework does to a page: it renders again, moves, adds and takes away. */
export function Trials() {
  const [people, setPeople] = useState(FIRST);
  const [times, setTimes] = useState(0);
  const again = (left: number): void => {
    setTimes((before) => before + 1);
    if (left > 1) setTimeout(() => again(left - 1));
  };
  return (
    <div id="essais-champs">
      <p>
        Rendus : <output id="rendus">{times}</output>
      </p>
      <button type="button" onClick={() => again(100)}>
        Rendre cent fois
      </button>
      <button type="button" onClick={() => setPeople([...people].reverse())}>
        Inverser
      </button>
      <button type="button" onClick={() => setPeople(people.slice(1))}>
        Retirer le premier
      </button>
      {people.map(({ id, label }) => (
        <div key={id}>
          <TextField id={`nom-${id}`} label={label} hint={`Rendu ${times}`} required />
          <ComboboxField id={`niveau-${id}`} label={`Niveau de ${label}`} options={LEVELS} />
          <DateField id={`jour-${id}`} label={`Jour de ${label}`} />
        </div>
      ))}
    </div>
  );
}
