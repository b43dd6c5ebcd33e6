import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../dist/client/', import.meta.url));
const MANIFEST = `${BUILT}manifest.json`;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Addresses of what `npm run build` made; empty before a build: the pages work without style or script. */
export interface Assets {
  styles: string[];
  scripts: string[];
  icon: string | null;
}

export async function serveAssets(app: FastifyInstance): Promise<Assets> {
  if (!existsSync(MANIFEST)) return { styles: [], scripts: [], icon: null };
  await app.register(fastifyStatic, {
    root: BUILT,
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    // Brotli files made by the build.
    preCompressed: true,
    // The name changes with the content.
    maxAge: YEAR,
    immutable: true,
  });
  return readManifest(JSON.parse(readFileSync(MANIFEST, 'utf8')));
}

function readManifest(manifest: unknown): Assets {
  const assets: Assets = {
    styles: [],
    scripts: [],
    icon: existsSync(`${BUILT}icon.svg`) ? '/assets/icon.svg' : null,
  };
  for (const entry of Object.values(
    manifest as Record<string, { file: string; isEntry?: boolean }>,
  )) {
    if (!entry.isEntry) continue;
    (entry.file.endsWith('.css') ? assets.styles : assets.scripts).push(`/assets/${entry.file}`);
  }
  return assets;
}
