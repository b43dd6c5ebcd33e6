#!/usr/bin/env node
// `npm create preau@latest [folder] [-- --stack react]`: one question at most.
import { resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkEmpty, create, NotEmptyError, STACKS, type Stack } from './create.ts';
import { words } from './words.ts';

/** A stack, by its name or its number in the list. */
function stackOf(answer: string): Stack | undefined {
  const text = answer.trim().toLowerCase();
  return STACKS.find((stack, at) => text === stack || text === String(at + 1));
}

async function ask(): Promise<Stack> {
  const reader = createInterface({ input: stdin, output: stdout, prompt: '> ' });
  const list = STACKS.map((stack, at) => `  ${at + 1}. ${words.stacks[stack]}`);
  stdout.write(`${[words.question, ...list].join('\n')}\n`);
  reader.prompt();
  for await (const line of reader) {
    const stack = stackOf(line);
    if (stack) return stack;
    stdout.write(`${words.unknown(line.trim())}\n`);
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
    const said = values.stack === undefined ? undefined : stackOf(values.stack);
    if (values.stack !== undefined && !said) throw new Error(words.unknown(values.stack));
    const name = positionals[0] ?? words.folder;
    const folder = resolve(name);
    // Before the question: no answer would help.
    await checkEmpty(folder);
    const stack = said ?? (await ask());
    await create(folder, stack);
    stdout.write(`${words.next(name, stack)}\n`);
  }
} catch (error) {
  const { message } = error as Error;
  process.stderr.write(`${error instanceof NotEmptyError ? words.notEmpty(error) : message}\n`);
  process.exitCode = 1;
}
