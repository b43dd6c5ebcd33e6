import { apiOf, type Entry } from './manifest.ts';
import { Tableau } from './tableau.tsx';

/** The French sentence of each name, list by list. */
type Words = Partial<Record<string, Record<string, string>>>;

const TITLES: Record<string, [title: string, name: string]> = {
  attributs: ['Attributs', 'Attribut'],
  proprietes: ['Propriétés JavaScript', 'Propriété'],
  methodes: ['Méthodes', 'Méthode'],
  emplacements: ['Emplacements', 'slot'],
  evenements: ['Événements', 'Événement'],
  parties: ['Parties à styler', '::part()'],
  proprietesCss: ['Propriétés CSS', 'Propriété'],
  etats: ['États', ':state()'],
};

/** What the page names and the manifest does not: the page is then out of date. */
const stale = (words: Words, api: Record<string, Entry[]>) =>
  Object.entries(words).flatMap(([list, entries]) =>
    Object.keys(entries ?? {})
      .filter((name) => !api[list]?.some((entry) => entry.name === name))
      .map((name) => `${list}.${name}`),
  );

/**
 * The component's API: names, types and defaults come from the manifest, sentences from the page, in French. A name
 * without a French sentence shows the source's, in English; `site.test.ts` refuses both faults.
 */
export function Api({ balise, mots = {} }: { balise: string; mots?: Words }) {
  const api = apiOf(balise);
  for (const name of stale(mots, api)) console.error(`<${balise}> has no ${name} in the manifest.`);
  if (!Object.keys(api).length)
    return <p>Cet élément n’a ni attribut, ni événement, ni méthode.</p>;
  return Object.entries(api).map(([list, entries]) => {
    const [title, name] = TITLES[list] ?? [list, 'Nom'];
    const typed = entries.some(({ type }) => type);
    const initial = entries.some((entry) => entry.initial);
    return (
      <Tableau
        key={list}
        titre={title}
        colonnes={[name, 'Rôle', ...(typed ? ['Type'] : []), ...(initial ? ['Par défaut'] : [])]}
        lignes={entries.map((entry) => [
          entry.name ? <code>{entry.name}</code> : 'Contenu (sans slot)',
          mots[list]?.[entry.name] ?? <span lang="en">{entry.description ?? entry.name}</span>,
          ...(typed ? [<code>{entry.type}</code>] : []),
          ...(initial ? [entry.initial ? <code>{entry.initial}</code> : ''] : []),
        ])}
      />
    );
  });
}
