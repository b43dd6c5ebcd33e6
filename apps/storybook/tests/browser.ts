import { type Browser, chromium, type Page } from 'playwright';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../tools/browsers/paths.mjs';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });

/** A page of one server: what goes wrong in it, and each request to another host, is listed in `faults`. */
export async function open(
  browser: Browser,
  url: string,
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  // Looked at, not intercepted: the browser would cache nothing, and ask us for each file.
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== url && address.protocol.startsWith('http'))
      faults.push(`request to another host: ${address.href}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  });
  return { page, faults };
}
