import { type HtmlStory, htmlOf } from '../html.ts';
import { inAngular } from './angular.ts';
import { type Part, read } from './read.ts';
import { inReact } from './react.ts';
import { inTwig } from './twig.ts';
import { inVue } from './vue.ts';

const from = (write: (parts: readonly Part[]) => string) => (story: HtmlStory) =>
  write(read(htmlOf(story)));

/** The code of a story, in each stack that has a package of its own. */
export const STACKS = {
  HTML: htmlOf,
  React: from(inReact),
  Vue: from(inVue),
  Angular: from(inAngular),
  Twig: from(inTwig),
} satisfies Record<string, (story: HtmlStory) => string>;

export type Stack = keyof typeof STACKS;
export const isStack = (name: string | null): name is Stack => !!name && name in STACKS;
