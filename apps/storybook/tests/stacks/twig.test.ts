// Every story in Twig, rendered by the real one.
import { expect, test } from 'vitest';
import { htmlOf, twig } from '../../../../packages/twig/lib/testing/render.ts';
import { comparable, read } from '../../blocks/stacks/read.ts';
import { inTwig } from '../../blocks/stacks/twig.ts';
import { stories } from '../stories.ts';
import { parsed } from './parsed.ts';

const rendered = await twig(
  Object.fromEntries(stories.map(({ id, html }) => [id, { source: inTwig(read(html)) }])),
);

test.each(stories)('$title: the same HTML in Twig', ({ id, html }) => {
  expect(comparable(parsed(htmlOf(rendered, id)))).toBe(comparable(parsed(html)));
});
