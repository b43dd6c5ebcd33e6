// The three engines, as Debian ships them, for @web/test-runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_ARGS, FIREFOX } from './paths.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      // A tab in the background gets no animation frame: each test file has a window of its own.
      createPage: ({ browser }) => browser.newPage({ type: 'window' }),
      launchOptions: { executablePath: CHROMIUM, headless: true, args: CHROMIUM_ARGS },
    }),
  firefox: () =>
    freshPages(
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: FIREFOX, headless: true },
      }),
    ),
  webkit: () => webkitLauncher(),
};

/**
 * Closes the page of each test file, which the launcher would give to the next one: a list or a picker of the browser's
 * own that a key has opened takes the keys of whatever the page shows afterwards.
 */
function freshPages(launcher) {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stop(id);
    await launcher.inactivePages.pop()?.puppeteerPage.close();
    return result;
  };
  return launcher;
}

/** The launchers named in `BROWSERS` (`BROWSERS=chromium npm run test:browsers`), all three by default: the slowest first. */
export function browsers() {
  const names = (process.env.BROWSERS ?? 'firefox,webkit,chromium').split(',');
  return names.map((name) => launchers[name]());
}
