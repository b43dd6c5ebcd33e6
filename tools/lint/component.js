// What our rules know about a component: `packages/<package>/src/<name>/`, a folder that holds `<name>.define.ts`.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const IN_FOLDER = /\/packages\/[^/]+\/src\/([^/]+)\/[^/]+$/;

/**
 * @param {string} filename absolute path of a file
 * @returns {{ name: string, folder: string, tag: string, className: string } | undefined} the component it belongs to
 */
export function componentOf(filename) {
  const name = IN_FOLDER.exec(slashed(filename))?.[1];
  const folder = dirname(filename);
  if (!name || !existsSync(join(folder, `${name}.define.ts`))) return undefined;
  return { name, folder, tag: `preau-${name}`, className: `Preau${pascal(name)}` };
}

/** `error-summary` → `ErrorSummary` */
function pascal(name) {
  return name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

/** True when the path is `<name>/<name>.ts`, `<name>/<name>.define.ts` or what they compile to. */
export function isClassOrDefine(path) {
  const folder = basename(dirname(path));
  return basename(path).replace(/(\.define)?\.[jt]s$/, '') === folder;
}

/** True for an import or export that leaves nothing once compiled. */
export function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  return (
    node.type === 'ImportDeclaration' &&
    node.specifiers.length > 0 &&
    node.specifiers.every((specifier) => specifier.importKind === 'type')
  );
}

export const slashed = (path) => path.replaceAll('\\', '/');

/** The name of a plain or private member: `this.role` → `role`, `this.#internals` → `internals`. */
export const memberName = (node) =>
  node.type === 'MemberExpression' && !node.computed ? node.property.name : undefined;
