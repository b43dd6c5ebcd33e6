import { useEffect, useState } from 'react';
import { measureColors, type Measured } from '../../../tokens/lib/contrast.ts';

/** What a page reads of its own look: it changes with the toolbar and with the reader's system. */
export interface Look {
  valueOf: (token: string) => string;
  /** Every pair of the contrast table, with the colours that are shown. */
  pairs: Measured[];
}

const SYSTEM = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(min-width: 48em)'];

function read(): Look {
  const style = getComputedStyle(document.documentElement);
  const valueOf = (token: string) => style.getPropertyValue(`--preau-${token}`).trim();
  const strict =
    matchMedia('(prefers-contrast: more)').matches ||
    document.documentElement.dataset.preauScheme?.includes('contrast');
  return { valueOf, pairs: measureColors(valueOf, strict ? 'contrast' : 'light') };
}

/** The look of the page as it is now; whoever uses it is shown again each time it changes. */
export function useLook(): Look {
  const [look, show] = useState(read);
  useEffect(() => {
    const refresh = () => show(read());
    const observer = new MutationObserver(refresh);
    observer.observe(document.documentElement, {
      attributeFilter: ['data-preau-scheme', 'data-theme'],
    });
    const queries = SYSTEM.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', refresh);
    // The toolbar may have set the page since the first reading.
    refresh();
    return () => {
      observer.disconnect();
      for (const query of queries) query.removeEventListener('change', refresh);
    };
  }, []);
  return look;
}
