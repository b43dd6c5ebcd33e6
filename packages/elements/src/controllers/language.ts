import { DEV, warn } from '#dev';

/** The words of a component, by language; French is always there. */
export type Languages<Words> = { fr: Words } & Partial<Record<string, Words>>;

/**
 * The words for a node, in the language of the nearest `lang` where the page has loaded it, in French elsewhere.
 */
export function wordsFor<Words>(node: Element, languages: Languages<Words>): Words {
  const language = languageOf(node).slice(0, 2).toLowerCase();
  if (DEV && language === 'en' && !languages['en'])
    warn(
      node,
      'stands in an English page.',
      "Import '@preau/elements/en.js' for our words to be English too.",
    );
  return languages[language] ?? languages.fr;
}

/** The BCP 47 tag of the nearest `lang`, across shadow roots; `fr` where there is none. */
export function languageOf(node: Element): string {
  const near = node.closest('[lang]');
  if (near) return near.getAttribute('lang') || 'fr';
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'fr';
}

/** `one` for a count that the language treats as one (0 in French, not in English), `other` for the rest. */
export const plural = (language: string, count: number, one: string, other: string): string =>
  new Intl.PluralRules(language).select(count) === 'one' ? one : other;
