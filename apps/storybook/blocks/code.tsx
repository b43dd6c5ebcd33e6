import { useId, useRef, useState } from 'react';
import type { HtmlStory } from './html.ts';
import { useStack } from './stacks/chosen.ts';
import { STACKS } from './stacks/index.ts';

interface Props {
  /** The story whose code is shown, in the stack that is chosen… */
  of?: HtmlStory;
  /** …or the text itself. */
  texte?: string;
  /** What the code is, for whoever does not see where it stands. */
  titre?: string;
}

/** Code to copy: what the story renders. */
export function Code({ of, texte, titre }: Props) {
  const [said, say] = useState('');
  const [stack, choose] = useStack();
  const box = useRef<HTMLPreElement>(null);
  const id = useId();
  const code = of ? STACKS[stack](of) : (texte ?? '');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      say('Copié');
    } catch {
      // No clipboard (an insecure context, a refusal): the text is selected, the keyboard copies it.
      if (box.current) getSelection()?.selectAllChildren(box.current);
      say('Texte sélectionné : copiez-le avec le clavier');
    }
  };
  return (
    <div className="doc-code sb-unstyled">
      <pre
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={`Code : ${titre ?? of?.name ?? 'exemple'}`}
      >
        <code>{code}</code>
      </pre>
      <p className="doc-copy">
        {of && (
          <>
            <label htmlFor={id}>Écrit en</label>
            <select id={id} value={stack} onChange={({ target }) => choose(target.value)}>
              {Object.keys(STACKS).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </>
        )}
        <button type="button" onClick={() => void copy()}>
          Copier
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
