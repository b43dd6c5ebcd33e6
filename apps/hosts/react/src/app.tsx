import { useEffect, useState } from 'react';
import { List } from './list.tsx';
import { NewOuting } from './new-outing.tsx';
import { OUTINGS } from '../../lib/outings.ts';
import { Trials } from './trials.tsx';

/** The service: a list, a form with every field, and what a framework does to a page. */
export function App({ leave }: { leave?: () => void }) {
  const [outings, setOutings] = useState(OUTINGS);
  const [added, setAdded] = useState('');
  useEffect(() => {
    void import('../../lib/elements.ts').then(() => {
      document.documentElement.dataset['ready'] = '';
    });
  }, []);
  return (
    <main className="preau-page">
      <h1>Sorties scolaires</h1>
      {added && (
        <preau-alert tone="success" closable onpreau-close={() => setAdded('')}>
          <p>La sortie « {added} » est ajoutée.</p>
        </preau-alert>
      )}
      <preau-tabs>
        <ul aria-label="Sorties">
          <li>
            <a href="#liste">Liste</a>
          </li>
          <li>
            <a href="#nouvelle">Nouvelle sortie</a>
          </li>
          <li>
            <a href="#essais">Essais</a>
          </li>
        </ul>
        <section id="liste">
          <h2 slot="title">Liste</h2>
          <List
            outings={outings}
            remove={(ids) => setOutings(outings.filter(({ id }) => !ids.includes(id)))}
          />
        </section>
        <section id="nouvelle">
          <h2 slot="title">Nouvelle sortie</h2>
          <NewOuting
            add={({ title, date, seats }) => {
              const id = Math.max(0, ...outings.map((outing) => outing.id)) + 1;
              setOutings([...outings, { id, title, date, seats }]);
              setAdded(title);
            }}
          />
        </section>
        <section id="essais">
          <h2 slot="title">Essais</h2>
          <Trials />
          <button type="button" onClick={leave}>
            Démonter la page
          </button>
        </section>
      </preau-tabs>
    </main>
  );
}
