// The software bill of materials of a published package (CycloneDX): what an install of it brings.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanEnvironment, passes } from './process.mjs';

/**
 * Resolves a package of a registry in an empty project, and describes the tree that comes out.
 *
 * @param version which one, or where its archive is
 * @param folder a folder that does not exist; removed in the end
 * @param npmrc what says where `@preau` is, if not on npm
 */
export async function sbomOf(name, version, folder, npmrc = '') {
  await mkdir(folder, { recursive: true });
  try {
    const project = { name: 'project', version: '0.0.0', dependencies: { [name]: version } };
    await writeFile(join(folder, '.npmrc'), npmrc);
    await writeFile(join(folder, 'package.json'), JSON.stringify(project));
    const env = cleanEnvironment({ NPM_CONFIG_CACHE: join(folder, '../cache') });
    await passes(
      folder,
      env,
      'npm',
      'install',
      '--package-lock-only',
      '--ignore-scripts',
      '--no-audit',
    );
    const output = await passes(
      folder,
      env,
      ...['npm', 'sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
    );
    return about(name, JSON.parse(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The package is the subject, not the project that was made to install it. */
function about(name, bill) {
  const project = bill.metadata.component['bom-ref'];
  const isSubject = (component) =>
    [component.group, component.name].filter(Boolean).join('/') === name;
  bill.metadata.component = bill.components.find(isSubject);
  bill.components = bill.components.filter((component) => !isSubject(component));
  bill.dependencies = bill.dependencies.filter(({ ref }) => ref !== project);
  return bill;
}
