// The starter of each stack, from the registry: made by the command that people type, installed, linted, tried, built, opened.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHROMIUM, CHROMIUM_ARGS } from '../browsers/paths.mjs';
import { cleanEnvironment, passes } from './process.mjs';
import { freePort } from './registry.mjs';
import { serve } from './serve.mjs';
import { manifestOf } from './workspace.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { folder, tree, registry } = inject('rehearsal');
// What one install has downloaded, the next ones take.
const env = cleanEnvironment({
  NPM_CONFIG_CACHE: join(folder, 'cache'),
  NPM_CONFIG_PREFER_OFFLINE: 'true',
});

/** What is answered to the question, and how the result is served: a folder of files, but for PHP. */
const STACKS = {
  html: { answer: '1', site: (service) => serve(join(service, 'dist'), '/merci.html') },
  react: { answer: 'React', site: (service) => serve(join(service, 'dist')) },
  vue: { answer: 'vue', site: (service) => serve(join(service, 'dist')) },
  angular: { answer: '4', site: (service) => serve(join(service, 'dist')) },
  symfony: { answer: 'symfony', site: servePhp },
};

let browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
});
afterAll(() => browser?.close());

describe.each(Object.entries(STACKS))('%s', (stack, { answer, site: start }) => {
  const service = join(folder, `starter-${stack}`);
  let site;
  afterAll(() => site?.close());

  it('is made by one command and one question', async () => {
    // Without a terminal, npm does not ask whether it may download it.
    const made = promisify(execFile)('npm', ['create', 'preau@latest', `starter-${stack}`], {
      cwd: folder,
      env: { ...env, NPM_CONFIG_REGISTRY: registry, NPM_CONFIG_YES: 'true', LC_ALL: 'fr_FR.UTF-8' },
    });
    made.child.stdin.end(`${answer}\n`);
    const { stdout } = await made;
    expect(stdout.match(/\?/g)).toHaveLength(1);
    expect(stdout).toContain(`cd starter-${stack}`);
  });

  it('is installed, with the versions of this release', async () => {
    await writeFile(join(service, '.npmrc'), `@preau:registry=${registry}\n`);
    await passes(service, env, 'npm', 'install', '--no-audit', '--no-fund');
    if (stack === 'symfony') await installSymfony(service);
    const { dependencies } = await manifestOf(service, '');
    const ours = Object.keys(dependencies).filter((name) => name.startsWith('@preau/'));
    expect(ours).toContain('@preau/elements');
    for (const name of ours) {
      const { version } = await manifestOf(service, `node_modules/${name}`);
      expect(dependencies[name]).toBe(`^${version}`);
    }
  }, 240_000);

  it.each(['lint', 'test', 'build'])(
    'passes its own %s',
    (script) => passes(service, env, 'npm', 'run', script),
    120_000,
  );

  it('says what is missing, then that the request is recorded', async () => {
    site = await start(service);
    const { tab, faults, origins } = await open(site.url);
    const send = tab.getByRole('button', { name: 'Envoyer la demande' });
    // The fields of a wrapper load their elements.
    await tab.waitForFunction(() =>
      ['form', 'choices'].every((name) => globalThis.customElements.get(`preau-${name}`)),
    );
    await send.click();
    const summary = tab.locator('preau-error-summary');
    await summary.getByRole('heading', { name: '3 erreurs à corriger' }).waitFor();
    expect(await summary.evaluate((node) => node.matches(':focus-within'))).toBe(true);
    expect(await summary.getByRole('link').count()).toBe(3);
    expect(await tab.title()).toMatch(/^Erreur/);
    // Each error is also under its field.
    await expect.poll(() => tab.locator('[slot=error]:visible').count()).toBe(3);

    await summary.getByRole('link').first().click();
    await tab.keyboard.type('Ada');
    await tab.getByLabel('Date de naissance', { exact: true }).fill('2015-03-03');
    await tab.getByLabel('Externe').check();
    await send.click();
    const said = tab.getByText(/^La demande (de Ada )?est enregistrée\.$/);
    await said.waitFor();
    expect(await tab.title()).not.toMatch(/^Erreur/);
    expect(await summary.getByRole('link').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(origins).toEqual(new Set([new URL(site.url).origin]));
    expect(site.reports ?? []).toEqual([]);
  });

  if (stack === 'html' || stack === 'symfony')
    it('sends the same with script off', async () => {
      const { tab, faults } = await open(site.url, { javaScriptEnabled: false });
      await fill(tab, '2015-03-03');
      await tab.getByText(/^La demande (de Ada )?est enregistrée\.$/).waitFor();
      expect(faults).toEqual([]);
    });

  if (stack === 'symfony')
    it('shows what its server refuses, with script off', async () => {
      const { tab } = await open(site.url, { javaScriptEnabled: false });
      await fill(tab, '2999-01-01');
      await tab.getByRole('link', { name: 'Date de naissance' }).click();
      expect(tab.url()).toBe(`${site.url}#demande_naissance`);
      expect(await tab.title()).toMatch(/^Erreur/);
      const control = tab.getByLabel('Date de naissance', { exact: true });
      expect(await control.getAttribute('aria-invalid')).toBe('true');
      expect(await tab.getByLabel('Nom de l’élève').inputValue()).toBe('Ada');
    });
});

it('goes out with each release of what it names', async () => {
  const { devDependencies, version } = await manifestOf(ROOT, 'packages/create');
  const released = await manifestOf(tree, 'packages/create');
  const moved = Object.keys(devDependencies).filter(
    (name) => caret(devDependencies[name]) !== caret(released.devDependencies[name]),
  );
  // changesets writes the new versions there, but a development dependency alone does not make a release: add a changeset.
  if (moved.length) expect(released.version, moved.join(', ')).not.toBe(version);
});

/** What `^` holds on to. */
function caret(version) {
  return /^(?:0\.\d+|\d+)/.exec(version)[0];
}

/** A page of Chromium, what its console says, and where it has asked. */
async function open(url, options) {
  const tab = await browser.newPage({ locale: 'fr-FR', ...options });
  const faults = [];
  const origins = new Set();
  tab.on('console', (message) => faults.push(message.text()));
  tab.on('pageerror', ({ message }) => faults.push(message));
  tab.on('request', (request) => origins.add(new URL(request.url()).origin));
  await tab.goto(url);
  return { tab, faults, origins };
}

/** Fills in the form and sends it. */
async function fill(tab, date) {
  await tab.getByLabel('Nom de l’élève').fill('Ada');
  await tab.getByLabel('Date de naissance', { exact: true }).fill(date);
  await tab.getByLabel('Externe').check();
  await tab.getByRole('button', { name: 'Envoyer la demande' }).click();
}

/** `composer install` needs packagist, which is not npm: Debian's Symfony stands there. */
async function installSymfony(service) {
  await mkdir(join(service, 'vendor'));
  await cp(join(import.meta.dirname, 'symfony.php'), join(service, 'vendor/autoload.php'));
}

/** PHP's own server, as the starter's `npm start` has it. */
async function servePhp(service) {
  const address = `127.0.0.1:${await freePort()}`;
  const php = spawn('php', ['-S', address, '-t', 'public'], { cwd: service, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => php.once('exit', resolve));
  // Should the tests themselves be killed.
  process.once('exit', () => php.kill('SIGKILL'));
  const url = `http://${address}/`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${url}favicon.svg`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(100);
  }
  return {
    url,
    close() {
      php.kill();
      return ended;
    },
  };
}
