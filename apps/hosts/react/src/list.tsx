import { useState } from 'react';
import type { EventsOf } from '@preau/react';
import { dateOf, type Outing } from '../../lib/outings.ts';

type Sort = EventsOf<'preau-table'>['preau-sort'];

/** The outings in a table; its order and what is selected are React's. */
export function List({
  outings,
  remove,
}: {
  outings: readonly Outing[];
  remove: (ids: readonly number[]) => void;
}) {
  const [descending, setDescending] = useState<boolean>();
  const [selected, setSelected] = useState<readonly number[]>([]);
  const rows = [...outings];
  if (descending !== undefined)
    rows.sort((a, b) => a.title.localeCompare(b.title, 'fr') * (descending ? -1 : 1));
  const sort = (event: Sort): void => {
    // React moves the rows.
    event.preventDefault();
    setDescending(event.direction === 'descending');
  };
  return (
    <>
      <preau-table onpreau-sort={sort}>
        <table>
          <caption>Sorties prévues</caption>
          <thead>
            <tr>
              <td>
                <span className="preau-visually-hidden">Sélection</span>
              </td>
              <th
                scope="col"
                aria-sort={
                  descending === undefined ? 'none' : descending ? 'descending' : 'ascending'
                }
              >
                <button type="button">Sortie</button>
              </th>
              <th scope="col">Date</th>
              <th scope="col" data-type="number">
                Places
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, date, seats }) => (
              <tr key={id}>
                <td>
                  <input
                    type="checkbox"
                    name="sortie"
                    value={id}
                    aria-label={`Sélectionner ${title}`}
                    checked={selected.includes(id)}
                    onChange={({ target }) =>
                      setSelected(
                        target.checked ? [...selected, id] : selected.filter((one) => one !== id),
                      )
                    }
                  />
                </td>
                <th scope="row">{title}</th>
                <td>
                  <time dateTime={date}>{dateOf(date)}</time>
                </td>
                <td data-type="number">{seats}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div slot="actions">
          <preau-button variant="danger">
            <button type="button" command="show-modal" commandfor="supprimer">
              Supprimer
            </button>
          </preau-button>
        </div>
      </preau-table>
      <preau-modal size="small">
        <dialog
          id="supprimer"
          role="alertdialog"
          aria-labelledby="supprimer-titre"
          onClose={({ currentTarget }) => {
            if (currentTarget.returnValue !== 'supprimer') return;
            remove(selected);
            setSelected([]);
          }}
        >
          <h2 id="supprimer-titre">Supprimer les sorties choisies ?</h2>
          <form method="dialog" slot="actions">
            <preau-button-group>
              <preau-button variant="secondary">
                <button value="garder" autoFocus>
                  Garder
                </button>
              </preau-button>
              <preau-button variant="danger">
                <button value="supprimer">Supprimer</button>
              </preau-button>
            </preau-button-group>
          </form>
        </dialog>
      </preau-modal>
    </>
  );
}
