// Checks Lit templates against the types, slots and attributes of the elements in them (lit-analyzer).
// Usage: node tools/lint/templates.js ["packages/*/src/**/*.ts" …]. Silent and 0 when all is well, else 1.
import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } from 'lit-analyzer';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const patterns = process.argv.slice(2);
if (!patterns.length) patterns.push('packages/*/src/**/*.ts');

/** What the build says of our tags: lit-analyzer does not read `static properties` fields. */
const data = globSync('packages/*/dist/vscode.html-custom-data.json', { cwd: ROOT })
  .map((file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')))
  .map(({ tags, ...rest }) => ({ ...rest, tags: tags.map(withoutEmptyValues) }));

/** Newer than lit-analyzer's own list. */
const HTML = ['command', 'commandfor', 'enterkeyhint', 'inert', 'name', 'popover', 'popovertarget'];

const config = makeConfig({
  strict: true,
  cwd: ROOT,
  customHtmlData: data,
  globalAttributes: HTML,
  rules: {
    // Its CSS is that of 2019; the sheets are stylelint's.
    'no-invalid-css': 'off',
    // The page, not the module, decides what is registered.
    'no-missing-import': 'off',
    // For decorators.
    'no-property-visibility-mismatch': 'off',
    'no-incompatible-property-type': 'off',
  },
});

/** A binding that may be `nothing`: lit-analyzer takes it for a symbol that no attribute accepts. */
const isNothing = ({ source, message }) =>
  source === 'no-incompatible-type-binding' && message.includes('Symbol(');

const program = ts.createProgram({
  rootNames: globSync(patterns, { cwd: ROOT }).map((file) => resolve(ROOT, file)),
  options: { ...compilerOptions('tsconfig.base.json'), types: ['mocha', 'node'], noEmit: true },
});
const context = new DefaultLitAnalyzerContext({ getProgram: () => program });
context.updateConfig(config);
const analyzer = new LitAnalyzer(context);

let problems = 0;
for (const name of program.getRootFileNames()) {
  const file = program.getSourceFile(name);
  for (const diagnostic of analyzer.getDiagnosticsInFile(file)) {
    if (isNothing(diagnostic)) continue;
    problems++;
    const { line, character } = file.getLineAndCharacterOfPosition(diagnostic.location.start);
    const place = `${relative(ROOT, name)}:${line + 1}:${character + 1}`;
    console.error(`${place}  ${diagnostic.message}  ${diagnostic.source}`);
  }
}
if (problems) process.exitCode = 1;

function compilerOptions(file) {
  const { config: raw } = ts.readConfigFile(join(ROOT, file), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...raw, files: [] }, ts.sys, ROOT).options;
}

/** An attribute without known values takes any, or none. */
function withoutEmptyValues(tag) {
  const attributes = tag.attributes.map(({ values, ...attribute }) =>
    values?.length ? { ...attribute, values } : attribute,
  );
  return { ...tag, attributes };
}
