import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, fits, launch, watch } from './browser.ts';
import { register } from './journey.ts';
import { Person } from './person.ts';
import { Server } from './server.ts';

// The narrowest page that WCAG 1.4.10 asks for, in CSS pixels.
const NARROW = { width: 320, height: 800 };
const PUBLIC = [
  '/',
  '/aide',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/plan-du-site',
  '/nulle-part',
];

interface Run {
  seen: string[];
  faults: string[];
  stored: ReturnType<Server['stored']>;
  log: string;
  exit: number | null;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function run(
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<void>,
): Promise<Run> {
  const server = await Server.start();
  const context = await browser.newContext({ locale: 'fr-FR', viewport: NARROW, ...options });
  const page = await context.newPage();
  const faults = watch(page, server.url);
  const person = new Person(page, look);
  try {
    await page.goto(server.url);
    await register(person);
    const { log } = server;
    return { seen: person.seen, faults, stored: server.stored(), log, exit: await server.stop() };
  } finally {
    await context.close();
    await server.stop();
  }
}

describe('a whole registration with the keyboard only, at 320 px', () => {
  let scripted: Run;
  let plain: Run;

  test('with JavaScript', async () => {
    scripted = await run({}, async (page, name) => {
      await fits(page, name);
      await audit(page, name);
    });
    expect(scripted.faults).toEqual([]);
  });

  test('without JavaScript', async () => {
    plain = await run({ javaScriptEnabled: false }, fits);
    expect(plain.faults).toEqual([]);
  });

  test('gives the same pages, the same errors in the same words, and the same data', () => {
    expect(plain.seen).toEqual(scripted.seen);
    expect(plain.stored).toEqual(scripted.stored);
    expect(plain.stored).toMatchObject({
      drafts: 0,
      registrations: [
        {
          pupil: {
            birthName: 'LE GOFF-d’Étigny',
            usedName: 'Le Goff',
            firstNames: 'Zoé Anne-Laure',
            birthDate: '2016-02-29',
          },
          guardians: {
            first: { relation: 'autre', phone: '+262692112233' },
            second: { relation: 'pere', phone: '+33612345678' },
          },
          school: { uai: '0951099E', uaiConfirmed: true },
          options: {
            language: 'autre',
            otherLanguage: 'Breton',
            services: ['demi-pension', 'particulier'],
            arrangements: 'Déjeuner emporté\nle jeudi',
          },
        },
      ],
      documents: [{ name: 'Quittance de loyer.pdf' }],
    });
  });

  test('leaves nothing of it in the log, and the service stops when asked', () => {
    for (const { log, exit } of [scripted, plain]) {
      expect(log).not.toMatch(/GOFF|Zo|Guyen|DIOP|exemple|0692|0951099|Breton|Quittance|SIX-/);
      expect(exit).toBe(0);
    }
  });
});

test('every public page passes axe and fits, light and dark', async () => {
  const server = await Server.start();
  const context = await browser.newContext({ locale: 'fr-FR', viewport: NARROW });
  try {
    const page = await context.newPage();
    const faults = watch(page, server.url);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const url of PUBLIC) {
        await page.goto(server.url + url);
        await fits(page, `${url} ${colorScheme}`);
        await audit(page, `${url} ${colorScheme}`);
      }
    }
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await server.stop();
  }
});
