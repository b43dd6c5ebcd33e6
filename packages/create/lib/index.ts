#!/usr/bin/env node
// `npm create preau@latest [folder] [-- --stack react]`: one question at most.
import { resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { create, STACKS, type Stack } from './create.ts';
import { words } from './words.ts';

const isStack = (name: string | undefined): name is Stack => STACKS.some((stack) => stack === name);

async function ask(): Promise<Stack> {
  const reader = createInterface({ input: stdin, output: stdout, prompt: '> ' });
  const list = STACKS.map((stack, at) => `  ${at + 1}. ${words.stacks[stack]}`);
  stdout.write(`${[words.question, ...list].join('\n')}\n`);
  reader.prompt();
  for await (const line of reader) {
    const answer = line.trim().toLowerCase();
    const stack = STACKS[Number(answer) - 1] ?? answer;
    if (isStack(stack)) return stack;
    stdout.write(`${words.unknown(answer)}\n`);
    reader.prompt();
  }
  throw new Error(words.unanswered);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stack: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) stdout.write(`${words.help}\n`);
  else {
    if (values.stack !== undefined && !isStack(values.stack))
      throw new Error(words.unknown(values.stack));
    const folder = resolve(positionals[0] ?? words.folder);
    await create(folder, values.stack ?? (await ask()));
    stdout.write(`${words.next(folder)}\n`);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
