import sizes from 'virtual:preau-sizes';
import { Tableau } from './tableau.tsx';

const format = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A weight as a person reads it, in thousands of bytes. */
const weight = (bytes: number) => (bytes ? `${format.format(bytes / 1000)}\u202Fko` : '–');

/** What one component weighs, compressed. */
export function Poids({ composant }: { composant: string }) {
  const size = sizes.components[composant];
  if (!size) return null;
  return (
    <p>
      Feuille de style : {weight(size.css)}.{' '}
      {size.js ? `Script : ${weight(size.js)}, bibliothèque Lit comprise.` : 'Aucun script.'} Mesuré
      sur les fichiers publiés, compressés avec Brotli.
    </p>
  );
}

/** The same for all of them, in a table. */
export function PoidsDeTous() {
  const { components, base, lit, all } = sizes;
  return (
    <Tableau
      titre="Poids de chaque composant seul, compressé avec Brotli"
      colonnes={['Composant', 'Feuille de style', 'Script, Lit compris']}
      lignes={[
        ...Object.entries(components).map(([name, { css, js }]) => [
          `\`preau-${name}\``,
          weight(css),
          weight(js),
        ]),
        ['Socle : couleurs, typographie, mise en page', weight(base), '–'],
        ['Lit seul', '–', weight(lit)],
        ['Tout Préau', weight(all.css), weight(all.js)],
      ]}
    />
  );
}

/** What each model of a page weighs, with only what it uses. */
export function PoidsDesModeles() {
  return (
    <Tableau
      titre="Poids de chaque modèle de page, compressé avec Brotli"
      colonnes={['Modèle', 'HTML', 'Feuille de style', 'Script et icônes', 'En tout']}
      lignes={Object.entries(sizes.pages).map(([name, { html, css, js }]) => [
        name,
        weight(html),
        weight(css),
        weight(js),
        weight(html + css + js),
      ])}
    />
  );
}
