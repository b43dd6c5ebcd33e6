import * as icons from '@preau/icons';
import words from '@preau/icons/words.json' with { type: 'json' };
import { useState } from 'react';

/** Case and accents aside, as people type. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/œ/g, 'oe');

const all = Object.entries(icons).map(([exported, { name, d }]) => {
  const french = (words as Record<string, string>)[name] ?? '';
  return { exported, name, d, french, found: plain(`${name} ${french}`) };
});

/** Every icon of the package, found by its name or by a French word; a press copies what imports it. */
export function Icones() {
  const [query, ask] = useState('');
  const [said, say] = useState('');
  const asked = plain(query).split(/\s+/).filter(Boolean);
  const list = all.filter(({ found }) => asked.every((word) => found.includes(word)));
  const count =
    list.length > 1 ? `${list.length} icônes` : list.length ? '1 icône' : 'Aucune icône';
  const copy = async (exported: string, name: string) => {
    const line = `import { ${exported} } from '@preau/icons/${name}.js';`;
    try {
      await navigator.clipboard.writeText(line);
      say(`Copié : ${line}`);
    } catch {
      // No clipboard (an insecure context, a refusal): the line is there to be read.
      say(line);
    }
  };
  return (
    <div className="doc-icons sb-unstyled">
      <label htmlFor="icones">Chercher une icône</label>
      <p id="icones-aide">Un mot français (« cartable ») ou le nom anglais (« schoolbag »).</p>
      <input
        id="icones"
        type="search"
        aria-describedby="icones-aide"
        value={query}
        onChange={({ target }) => {
          ask(target.value);
          say('');
        }}
      />
      <p role="status">{said || count}</p>
      <ul>
        {list.map(({ exported, name, d, french }) => (
          <li key={name}>
            <button type="button" onClick={() => void copy(exported, name)}>
              <svg aria-hidden="true" viewBox="0 0 24 24">
                <path d={d} />
              </svg>
              <code>{name}</code>
              <span>{french}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
