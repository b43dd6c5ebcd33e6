import { DocsContext, Story } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { Code } from './code.tsx';
import type { HtmlStory } from './html.ts';

interface Entry {
  id: string;
  name: string;
  moduleExport: HtmlStory;
  parameters: { note?: string };
}

function useStories(): Entry[] {
  return useContext(DocsContext).componentStories();
}

function Live({ id, name, moduleExport }: Entry) {
  return (
    <div className="doc-live">
      <div className="sb-unstyled" data-story>
        <Story of={moduleExport} />
      </div>
      <p className="doc-alone sb-unstyled">
        <a href={`./iframe.html?id=${id}&viewMode=story`} target="_self">
          Ouvrir seul : {name}
        </a>
      </p>
    </div>
  );
}

/** The first story of the component, live, then its code. */
export function Exemple() {
  const [first] = useStories();
  if (!first) return null;
  return (
    <>
      <Live {...first} />
      <h2 id="code">Le code à copier</h2>
      <Code of={first.moduleExport} titre={first.name} />
    </>
  );
}

/** Every other story: its name, why it is there, live, then its code. */
export function Variantes() {
  const [, ...others] = useStories();
  return others.map((story) => (
    <section key={story.id}>
      <h3 id={story.id}>{story.name}</h3>
      {story.parameters.note && <p>{story.parameters.note}</p>}
      <Live {...story} />
      <details className="doc-html sb-unstyled">
        <summary>Voir le code : {story.name}</summary>
        <Code of={story.moduleExport} titre={story.name} />
      </details>
    </section>
  ));
}
