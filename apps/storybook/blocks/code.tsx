import { useRef, useState } from 'react';
import { type HtmlStory, htmlOf } from './html.ts';

interface Props {
  /** The story whose HTML is shown… */
  of?: HtmlStory;
  /** …or the text itself. */
  texte?: string;
  /** What the code is, for whoever does not see where it stands. */
  titre?: string;
}

/** HTML to copy: exactly what the story renders. */
export function Code({ of, texte, titre }: Props) {
  const [said, say] = useState('');
  const box = useRef<HTMLPreElement>(null);
  const code = of ? htmlOf(of) : (texte ?? '');
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
        <button type="button" onClick={() => void copy()}>
          Copier
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
