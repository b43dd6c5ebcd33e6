#!/usr/bin/env node
// The command of the package, as it is published: Préau's sources lie beside it.
import { readFileSync } from 'node:fs';
import type { SourceFile } from '../sources.ts';
import { run } from './command.ts';

const text = readFileSync(new URL('./sources.json', import.meta.url), 'utf8');
const preau = new Map(Object.entries(JSON.parse(text) as Record<string, SourceFile[]>));
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = await run(process.argv.slice(2), preau, {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  language: LC_ALL || LC_MESSAGES || LANG,
});
