/** What a story module exports: HTML, as a person writes it. */
export interface HtmlStory {
  name?: string;
  render: () => string;
}

/** The story's own HTML without the indentation it has in its file: what is shown is what is rendered. */
export function htmlOf(story: HtmlStory): string {
  const lines = story
    .render()
    .replace(/^\n|\n\s*$/g, '')
    .split('\n');
  const indents = lines
    .filter((line) => line.trim())
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}
