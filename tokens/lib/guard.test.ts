import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputFault } from './guard.ts';
import { resolveTokens } from './resolve.ts';
import { sourceDirectory } from './sources.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'preau-tokens-'));
  await cp(sourceDirectory, directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Sows one fault in a copy of the sources and gives what the build says. */
async function saidOf(file: string, good: string, bad: string): Promise<string> {
  const path = join(directory, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(good);
  await writeFile(path, text.replace(good, bad));
  return resolveTokens(directory).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

it.each([
  [
    'a broken alias',
    ['dark.tokens.json', '{palette.paper.100}', '{palette.papier.100}'],
    'dark.tokens.json: text.default: broken alias {palette.papier.100}',
  ],
  [
    'an alias of another type',
    ['light.tokens.json', '{palette.paper.950}', '{space.1}'],
    'light.tokens.json: text.default: alias {space.1} is a dimension, not a color',
  ],
  [
    'aliases in a circle',
    ['light.tokens.json', '{palette.paper.950}', '{text.default}'],
    'light.tokens.json: text.default: alias {text.default} turns in a circle',
  ],
  [
    '$ref',
    ['base.tokens.json', '"$value": 1.5', '"$ref": "#/space/1"'],
    'base.tokens.json: line-height.text: "$ref" is not supported',
  ],
  [
    '$extends',
    ['base.tokens.json', '"line-height": {', '"line-height": { "$extends": "{space}",'],
    'base.tokens.json: line-height: "$extends" is not supported',
  ],
  [
    'an unknown $type',
    ['base.tokens.json', '"$type": "duration"', '"$type": "time"'],
    'base.tokens.json: duration.fast: unknown $type "time"',
  ],
  [
    'a missing $type',
    ['base.tokens.json', '"$type": "duration",', ''],
    'base.tokens.json: duration.fast: no $type',
  ],
  [
    'an object where a number is needed',
    ['base.tokens.json', '"$value": 1.5', '"$value": { "value": 1.5 }'],
    'base.tokens.json: line-height.text: a number must be a number, found {"value":1.5}',
  ],
  [
    'a colour written as text',
    ['light.tokens.json', '"{palette.paper.950}"', '"#000091"'],
    'light.tokens.json: text.default: a color must be',
  ],
  [
    'an override of nothing',
    ['dark.tokens.json', '"default":', '"defualt":'],
    'dark.tokens.json: text.defualt: overrides a token that light.tokens.json does not have',
  ],
  ['broken JSON', ['dark.tokens.json', '{', ''], 'dark.tokens.json: not valid JSON'],
])('stops the build on %s, saying where', async (_, [file, good, bad], message) => {
  expect(await saidOf(String(file), String(good), String(bad))).toContain(message);
});

it.each(['1px [object Object]', '{"$ref":"#/a"}', 'undefinedms undefined', 'NaNpx NaN', '{a.b}'])(
  'never lets %s out',
  (text) => expect(outputFault(text)).toBeDefined(),
);
