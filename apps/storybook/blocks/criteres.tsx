import rgaa from '../data/rgaa.json' with { type: 'json' };
import { Tableau } from './tableau.tsx';

const titles: Partial<Record<string, string>> = rgaa.criteres;

/** The RGAA criteria that the component answers, and how: `{ '11.1': 'L’étiquette est…' }`. */
export function Criteres({ reponses }: { reponses: Record<string, string> }) {
  const numbers = Object.keys(reponses).sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
  return (
    <Tableau
      titre="Critères du RGAA 4.1.2 concernés"
      colonnes={['Critère', 'Ce que fait le composant, ce que vous faites']}
      lignes={numbers.map((number) => [
        <>
          {number} <span className="doc-criterion">{titles[number]}</span>
        </>,
        reponses[number],
      ])}
    />
  );
}
