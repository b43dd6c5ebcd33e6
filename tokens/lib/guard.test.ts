import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputFault, sourceFaults } from './guard.ts';
import { readSources, sourceDirectory } from './read.ts';
import { resolveTheme } from './resolve.ts';
import { withTheme } from './sources.ts';

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
  return readSources(directory, '')
    .then(resolveTheme)
    .then(
      () => 'nothing',
      (error: Error) => error.message,
    );
}

it.each([
  [
    'a broken alias',
    ['semantic/dark.tokens.json', '{palette.paper.100}', '{palette.papier.100}'],
    'semantic/dark.tokens.json: text.default: broken alias {palette.papier.100}',
  ],
  [
    'an alias of another type',
    ['semantic/light.tokens.json', '{palette.paper.950}', '{space.1}'],
    'semantic/light.tokens.json: text.default: alias {space.1} is a dimension, not a color',
  ],
  [
    'aliases in a circle',
    ['semantic/light.tokens.json', '{palette.paper.950}', '{text.default}'],
    'semantic/light.tokens.json: text.default: alias {text.default} turns in a circle',
  ],
  [
    'a semantic token that depends on a component',
    ['semantic/light.tokens.json', '{palette.paper.700}', '{heading.color}'],
    'semantic/light.tokens.json: text.muted: {heading.color} is of a component',
  ],
  [
    '$ref',
    ['semantic/type.tokens.json', '"$value": 1.5', '"$ref": "#/space/1"'],
    'semantic/type.tokens.json: line-height.text: "$ref" is not supported',
  ],
  [
    '$extends',
    ['semantic/type.tokens.json', '"line-height": {', '"line-height": { "$extends": "{space}",'],
    'semantic/type.tokens.json: line-height: "$extends" is not supported',
  ],
  [
    'a misspelt key',
    ['semantic/type.tokens.json', '"$description"', '"$descripton"'],
    'semantic/type.tokens.json: font.text: unknown key "$descripton"',
  ],
  [
    'a misspelt $value',
    ['semantic/type.tokens.json', '"$value": 1.5', '"value": 1.5'],
    'semantic/type.tokens.json: line-height.text.value: neither a group nor a token',
  ],
  [
    'a value where a token is needed',
    ['semantic/type.tokens.json', '"mono": {', '"serif": "Georgia", "mono": {'],
    'semantic/type.tokens.json: font.serif: neither a group nor a token',
  ],
  [
    'a token inside a token',
    ['semantic/type.tokens.json', '"$value": 1.5', '"$value": 1.5, "wide": { "$value": 2 }'],
    'semantic/type.tokens.json: line-height.text.wide: inside a token',
  ],
  [
    'a name that CSS could not read',
    ['semantic/type.tokens.json', '"heading-1"', '"heading.1"'],
    'semantic/type.tokens.json: font-size.heading.1: a name has small letters',
  ],
  [
    'two paths that make one name',
    [
      'semantic/motion.tokens.json',
      '"duration": {',
      '"duration-fast": { "$type": "number", "$value": 1 }, "duration": {',
    ],
    'semantic/motion.tokens.json: duration.fast: has the same name as duration-fast',
  ],
  [
    'an unknown $type',
    ['semantic/motion.tokens.json', '"$type": "duration"', '"$type": "time"'],
    'semantic/motion.tokens.json: duration.fast: unknown $type "time"',
  ],
  [
    'a missing $type',
    ['semantic/motion.tokens.json', '"$type": "duration",', ''],
    'semantic/motion.tokens.json: duration.fast: no $type',
  ],
  [
    'an object where a number is needed',
    ['semantic/type.tokens.json', '"$value": 1.5', '"$value": { "value": 1.5 }'],
    'semantic/type.tokens.json: line-height.text: a number must be a number, found {"value":1.5}',
  ],
  [
    'a length without a unit',
    ['semantic/space.tokens.json', '"unit": "rem"', '"unit": "em"'],
    'semantic/space.tokens.json: space.1: a dimension must be { value, unit: "px" or "rem" }, found',
  ],
  [
    'a colour written as text',
    ['semantic/light.tokens.json', '"{palette.paper.950}"', '"#000091"'],
    'semantic/light.tokens.json: text.default: a color must be',
  ],
  [
    'a lightness in percent',
    ['primitives/palette.tokens.json', '[1, 0, 72]', '[100, 0, 72]'],
    'primitives/palette.tokens.json: palette.paper.0: a color must be',
  ],
  [
    'a curve that CSS would refuse',
    ['semantic/motion.tokens.json', '[0.2, 0, 0, 1]', '[1.2, 0, 0, 1]'],
    'semantic/motion.tokens.json: easing.standard: a cubicBezier must be',
  ],
  [
    'a value for a token that nobody declares',
    ['semantic/dark.tokens.json', '"default":', '"defualt":'],
    'semantic/dark.tokens.json: text.defualt: gives a value to a token that is not declared',
  ],
  [
    'a missing French description',
    ['semantic/light.tokens.json', '"fr": "Liens"', '"en": "Links"'],
    'semantic/light.tokens.json: text.link: no French description',
  ],
  [
    'a palette outside the primitives',
    [
      'semantic/type.tokens.json',
      '"font": {',
      '"palette": { "x": { "$type": "number", "$value": 1 } }, "font": {',
    ],
    'semantic/type.tokens.json: palette.x: a palette belongs in primitives/palette.tokens.json',
  ],
  [
    'a deprecated token that nothing replaces',
    ['semantic/type.tokens.json', '"$value": 1.25', '"$deprecated": "Use another", "$value": 1.25'],
    'semantic/type.tokens.json: line-height.heading: a deprecated token must be an alias',
  ],
  [
    'broken JSON',
    ['semantic/dark.tokens.json', '{', ''],
    'semantic/dark.tokens.json: not valid JSON',
  ],
])('stops the build on %s, saying where', async (_, [file, good, bad], message) => {
  expect(await saidOf(String(file), String(good), String(bad))).toContain(message);
});

it('names the file of a theme, not ours', async () => {
  const theme = new Map([
    [
      'semantic/dark.tokens.json',
      [{ file: 'mine/semantic/dark.tokens.json', content: { texte: { $value: 1 } } }],
    ],
  ]);
  expect(sourceFaults(withTheme(await readSources(), theme))).toContain(
    'mine/semantic/dark.tokens.json: texte: gives a value to a token that is not declared',
  );
});

it.each(['1px [object Object]', '{"$ref":"#/a"}', 'undefinedms undefined', 'NaNpx NaN', '{a.b}'])(
  'never lets %s out',
  (text) => expect(outputFault(text)).toBeDefined(),
);
