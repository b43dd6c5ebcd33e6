import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Notes what a good page never does: console errors (CSP violations are among them), exceptions, foreign requests. */
export function watch(page: Page, home: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // Chromium reports our own 4xx pages as errors of loading.
    if (
      ['error', 'warning'].includes(message.type()) &&
      !message.text().startsWith('Failed to load resource: the server responded with a status of 4')
    ) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== home) faults.push(`request to ${request.url()}`);
  });
  return faults;
}

/** Nothing is cut and nothing scrolls sideways. */
export async function fits(page: Page, name: string): Promise<void> {
  const { wide, view } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    view: innerWidth,
  }));
  expect(wide, `width of ${name}`).toBeLessThanOrEqual(view);
}

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Every rule of axe-core, best practices and experimental ones too; but for contrast, where our goal is level AA. */
export async function audit(page: Page, name: string): Promise<void> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(context: Document, options: object): Promise<{ violations: Finding[] }>;
        getRules(): { ruleId: string }[];
      };
    };
    const rules = Object.fromEntries(
      axe
        .getRules()
        .map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
    );
    return (await axe.run(document, { rules, resultTypes: ['violations'] })).violations;
  });
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`,
    ),
    `axe on ${name}`,
  ).toEqual([]);
}
