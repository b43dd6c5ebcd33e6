// Sert le service le temps des essais, et donne ses pages.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { JSDOM } from 'jsdom';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Lance le serveur de PHP. Chaque personne a ses cookies, et ne suit pas d’elle-même une redirection. */
export async function start() {
  const address = `127.0.0.1:${await freePort()}`;
  const php = spawn('php', ['-S', address, '-t', 'public'], { stdio: 'ignore' });
  const url = `http://${address}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`${url}favicon.svg`).catch(() => undefined)) break;
    await pause(50);
  }
  return { url, stop: () => php.kill() };
}

export function visitor(url) {
  let cookie = '';
  /** Demande une page, ou envoie un formulaire. */
  const ask = async (values) => {
    const response = await fetch(url, {
      method: values ? 'POST' : 'GET',
      body: values && new URLSearchParams(values),
      headers: cookie ? { cookie } : {},
      redirect: 'manual',
    });
    const [set] = response.headers.getSetCookie();
    if (set) cookie = set.split(';')[0];
    const { window } = new JSDOM(await response.text(), { url, runScripts: 'outside-only' });
    return { status: response.status, window, document: window.document };
  };
  /** Remplit le formulaire d’une page et l’envoie, avec ce que le serveur y a mis (son jeton). */
  const send = async (document, values) => {
    const form = document.querySelector('form');
    for (const [name, value] of Object.entries(values)) {
      const control = form.elements.namedItem(`demande[${name}]`);
      control.value = value;
    }
    const data = new document.defaultView.FormData(form);
    return ask([...data].map(([name, value]) => [name, String(value)]));
  };
  return { ask, send };
}
