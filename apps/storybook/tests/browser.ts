import { type Browser, chromium, type Page } from 'playwright';
import { CHROMIUM, CHROMIUM_ARGS } from '../../../tools/browsers/paths.mjs';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });

/** A page that reaches one server only; what goes wrong in it is listed in `faults`. */
export async function open(
  browser: Browser,
  url: string,
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  await page.route(
    (address) => address.origin !== url && address.protocol.startsWith('http'),
    (route) => {
      faults.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  });
  return { page, faults };
}
