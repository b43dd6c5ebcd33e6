import type { HtmlStory } from '../blocks/html.ts';

interface Meta {
  title: string;
  id: string;
  component?: string;
  parameters?: Parameters;
}

interface Parameters {
  layout?: string;
}

type Module = { default: Meta } & Record<string, HtmlStory & { parameters?: Parameters }>;

/** A story as data: what a plain page needs. */
export interface Story {
  id: string;
  title: string;
  html: string;
  /** It is a part of the page outside `<main>`, or a whole page. */
  outside: boolean;
}

const modules = {
  ...import.meta.glob<Module>('../../../packages/elements/src/**/*.stories.ts', { eager: true }),
  ...import.meta.glob<Module>('../stories/*.stories.ts', { eager: true }),
};

/** Every story of the documentation: they are plain HTML, so no Storybook is needed to read them. */
export const stories: Story[] = Object.values(modules).flatMap((module) => {
  const { default: meta, ...exports } = module;
  return Object.entries(exports).map(([name, story]) => ({
    id: `${meta.id}--${name}`,
    title: `${meta.title}, ${story.name ?? name}`,
    html: story.render(),
    outside: { ...meta.parameters, ...story.parameters }.layout === 'fullscreen',
  }));
});

/** The tags that have stories of their own. */
export const shown = Object.values(modules).flatMap((module) => module.default.component ?? []);
