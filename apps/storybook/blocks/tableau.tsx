import type { ReactNode } from 'react';

interface Props {
  titre: string;
  colonnes: string[];
  /** The first cell of a line names it. */
  lignes: ReactNode[][];
}

/** A data table that scrolls by itself on a small screen. In a text, what stands between backquotes is code. */
export function Tableau({ titre, colonnes, lignes }: Props) {
  return (
    <div className="doc-table sb-unstyled" role="region" aria-label={titre} tabIndex={0}>
      <table>
        <caption>{titre}</caption>
        <thead>
          <tr>
            {colonnes.map((colonne) => (
              <th key={colonne} scope="col">
                {colonne}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(([name, ...cells], line) => (
            <tr key={line}>
              <th scope="row">{written(name)}</th>
              {cells.map((cell, column) => (
                <td key={column}>{written(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the keyboard does: `[['Tab', 'Va au champ suivant'], …]`. */
export function Clavier({ lignes, colonnes = ['Touche', 'Effet'] }: Partial<Props>) {
  return <Tableau titre="Au clavier" colonnes={colonnes} lignes={lignes ?? []} />;
}

function written(text: ReactNode): ReactNode {
  if (typeof text !== 'string') return text;
  return text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));
}
