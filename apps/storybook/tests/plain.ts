// Each story as a page of its own, as a server would send it: under the strict CSP with Trusted Types.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, serve } from './server.ts';
import { type Story, stories } from './stories.ts';

const dist = dirname(fileURLToPath(import.meta.resolve('@preau/elements/preau.css')));
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const dsfr = fileURLToPath(import.meta.resolve('@preau/theme-dsfr/theme.css'));
const icons = dirname(fileURLToPath(import.meta.resolve('@preau/icons')));
const pictures = fileURLToPath(new URL('../public', import.meta.url));
const models = fileURLToPath(new URL('../models', import.meta.url));

const CSP = [
  "default-src 'none'",
  ...[
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  "require-trusted-types-for 'script'",
].join('; ');

/** A page without a bundler gives the icons it shows to the element. */
const ICONS =
  "import * as preau from '/preau.js'; import * as icons from '/icons/index.js';" +
  'preau.registerIcons?.(...Object.values(icons));';

/** A server of the stories, each at its id; `more` answers first. */
export const servePages = (more: (path: string) => Answer): ReturnType<typeof serve> =>
  serve((path) => more(path) ?? answer(path));

function answer(path: string): Answer {
  const story = stories.find(({ id }) => path === `/${id}`);
  if (story)
    return {
      text: page(story),
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': CSP },
    };
  if (path === '/icon.svg') return { file: `${pictures}/favicon.svg` };
  if (path.startsWith('/images/')) return { file: pictures + path };
  if (path.startsWith('/modeles/')) return { file: path.replace('/modeles', models) };
  if (path === '/icons.js') return { text: ICONS, type: 'text/javascript' };
  if (path.startsWith('/icons/')) return { file: path.replace('/icons', icons) };
  if (path === '/axe.js') return { file: axeFile };
  if (path === '/theme-dsfr.css') return { file: dsfr };
  return { file: `${dist}${path}` };
}

function page({ html, title, outside }: Story): string {
  const main = `<main id="contenu" tabindex="-1"><h1>${title}</h1>${outside ? '' : html}</main>`;
  const body = !outside ? main : html.includes('<main') ? html : html + main;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/preau.css">
<script type="module" src="/preau.js"></script>
<script type="module" src="/icons.js"></script>
<script src="/axe.js"></script>
</head>
<body>${body}</body>
</html>`;
}
