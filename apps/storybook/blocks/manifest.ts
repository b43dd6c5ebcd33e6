import manifest from '@preau/elements/custom-elements.json' with { type: 'json' };

/** One line of a component's API, as the manifest says it. */
export interface Entry {
  name: string;
  type?: string;
  initial?: string;
  /** In English, from the source. */
  description?: string;
}

interface Raw {
  kind?: string;
  name?: string;
  description?: string;
  default?: string;
  type?: { text: string };
  parameters?: { name: string; type?: { text: string } }[];
  attribute?: string;
}

interface Declaration extends Raw {
  tagName?: string;
  attributes?: Raw[];
  members?: Raw[];
  slots?: Raw[];
  events?: Raw[];
  cssParts?: Raw[];
  cssProperties?: Raw[];
  cssStates?: Raw[];
}

const declarations = (manifest.modules as { declarations?: Declaration[] }[]).flatMap(
  (module) => module.declarations ?? [],
);

const entry = ({ name = '', type, default: initial, description }: Raw): Entry => ({
  name,
  ...(type && { type: type.text }),
  ...(initial && { initial }),
  ...(description && { description }),
});

/** The lists of a component's API, by the name that a page gives each; empty lists are left out. */
export function apiOf(tag: string): Record<string, Entry[]> {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) return {};
  const { attributes = [], members = [], slots = [], events = [] } = found;
  const lists = {
    attributs: attributes.map(entry),
    proprietes: members.filter(({ kind, attribute }) => kind === 'field' && !attribute).map(entry),
    methodes: members
      .filter(({ kind }) => kind === 'method')
      .map((method) => ({ ...entry(method), name: signature(method) })),
    emplacements: slots.map(entry),
    evenements: events.map(entry),
    parties: (found.cssParts ?? []).map(entry),
    proprietesCss: (found.cssProperties ?? []).map(entry),
    etats: (found.cssStates ?? []).map(entry),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length));
}

const signature = ({ name = '', parameters = [] }: Raw) =>
  `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;

/** Every tag that the package registers. */
export const tags = declarations.flatMap(({ tagName }) => tagName ?? []).sort();
