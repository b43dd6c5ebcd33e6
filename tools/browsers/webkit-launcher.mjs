import { pointer, WebKit } from './webdriver.mjs';

/** A launcher of @web/test-runner for WebKitGTK. */
export function webkitLauncher() {
  const webkit = new WebKit();
  const active = new Map();
  let starting;
  return {
    name: 'WebKitGTK',
    // The runner's own commands (sendKeys, setViewport…) know three kinds of browser: the page below looks like one.
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= webkit.start());
      active.set(id, url);
      await webkit.open(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await webkit.open('about:blank').catch(() => {});
      return { testCoverage: undefined, errors: [] };
    },
    stop: () => webkit.stop(),
    async startDebugSession() {
      throw new Error('WebKitGTK over WebDriver has no debug session.');
    },
    getPage: () => page(webkit),
  };
}

/** The part of a Playwright page that the runner's commands use. */
function page(webkit) {
  return {
    keyboard: {
      type: (text) => webkit.type(text),
      press: (keys) => webkit.press(keys),
      down: (key) => webkit.down(key),
      up: (key) => webkit.up(key),
    },
    mouse: {
      move: (x, y) => webkit.mouse([pointer.move([x, y])]),
      click: (x, y, { button } = {}) =>
        webkit.mouse([pointer.move([x, y]), pointer.down(button), pointer.up(button)]),
      down: ({ button } = {}) => webkit.mouse([pointer.down(button)]),
      up: ({ button } = {}) => webkit.mouse([pointer.up(button)]),
    },
    setViewportSize: (size) => webkit.size(size),
    emulateMedia() {
      throw new Error('WebKitGTK over WebDriver cannot emulate media features.');
    },
  };
}
