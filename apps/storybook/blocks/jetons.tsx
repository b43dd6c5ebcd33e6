import tokens from '@preau/tokens/tokens.json' with { type: 'json' };
import { type CSSProperties, type ReactNode, useState } from 'react';
import { type Look, useLook } from './apparence.ts';
import { Tableau } from './tableau.tsx';

interface Token {
  type: string;
  french: string;
  deprecated?: string;
}

const all = Object.entries(tokens as Record<string, Token>).filter(
  ([, { deprecated }]) => !deprecated,
);

interface Props {
  titre: string;
  /** Names of tokens begin with one of these: `text-`; a whole name stands for itself alone. */
  debuts: string[];
  /** What shows the value: a piece of text, a bar, a box. */
  exemple?: keyof typeof SAMPLES;
}

/** A box that shows its token by one CSS property. */
const box =
  (property: keyof CSSProperties) =>
  (token: string): ReactNode => (
    <span
      className="doc-sample"
      style={{ [property]: `var(--preau-${token})` }}
      aria-hidden="true"
    />
  );

const text =
  (property: keyof CSSProperties) =>
  (token: string): ReactNode => (
    <span className="doc-text" style={{ [property]: `var(--preau-${token})` }} aria-hidden="true">
      Préau
    </span>
  );

const SAMPLES = {
  couleur: box('background'),
  longueur: box('inlineSize'),
  hauteur: box('blockSize'),
  angle: box('borderRadius'),
  ombre: box('boxShadow'),
  trait: box('borderWidth'),
  police: text('fontFamily'),
  taille: text('fontSize'),
  graisse: text('fontWeight'),
};

const named = (starts: string[]) =>
  all.filter(([name]) =>
    starts.some((start) => (start.endsWith('-') ? name.startsWith(start) : name === start)),
  );

/** The name of a token, on a button that copies it. */
function Copie({ nom, say }: { nom: string; say: (text: string) => void }) {
  const code = `var(--preau-${nom})`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      say(`${code} est copié.`);
    } catch {
      say(`La copie est impossible ici : écrivez ${code}.`);
    }
  };
  return (
    <button type="button" className="doc-token" onClick={() => void copy()}>
      <span className="preau-visually-hidden">Copier </span>--preau-{nom}
    </button>
  );
}

/** A table of tokens as the page shows them now. `more` adds columns. */
function Table({
  titre,
  debuts,
  exemple,
  columns = [],
  more = () => [],
}: Props & { columns?: string[]; more?: (name: string, look: Look) => ReactNode[] }) {
  const [said, say] = useState('');
  const look = useLook();
  const sample = exemple && SAMPLES[exemple];
  return (
    <>
      <Tableau
        titre={titre}
        colonnes={['Jeton', 'Valeur', 'Où l’employer', ...columns]}
        lignes={named(debuts).map(([name, { french }]) => [
          <Copie nom={name} say={say} />,
          <>
            {sample?.(name)}
            <code className="doc-value">{look.valueOf(name)}</code>
          </>,
          french,
          ...more(name, look),
        ])}
      />
      <p className="doc-said sb-unstyled" role="status">
        {said}
      </p>
    </>
  );
}

/** Lengths, type, shadows, motion. */
export const Jetons = (props: Props) => <Table {...props} />;

/** Colours, with the contrast of each as it is now. */
export const Couleurs = (props: Omit<Props, 'exemple'>) => (
  <Table
    {...props}
    exemple="couleur"
    columns={['Contraste le plus bas']}
    more={(name, { pairs }) => [lowest(name, pairs)]}
  />
);

const figure = (ratio: number) =>
  (Math.floor(ratio * 100) / 100).toLocaleString('fr', { minimumFractionDigits: 2 });

/** The pair of a colour that is nearest to its need: where it is seen, or what is seen on it. */
function lowest(name: string, pairs: Look['pairs']): ReactNode {
  const pair = pairs.find(({ seen }) => seen === name) ?? pairs.find(({ on }) => on === name);
  if (!pair) return 'Aucun n’est promis';
  const { seen, on, ratio, need } = pair;
  return (
    <>
      <strong>{figure(ratio)}:1</strong> {seen === name ? 'sur' : 'pour'}{' '}
      <code>{seen === name ? on : seen}</code>, il faut {need.toLocaleString('fr')}:1
    </>
  );
}
