// WebKitGTK over WebDriver (https://www.w3.org/TR/webdriver2/), with nothing but fetch: it is the one engine that
// neither puppeteer nor Playwright drives as Debian ships it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const BROWSER = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync);

/** The keys that WebDriver writes in the private area of Unicode. */
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};
const BUTTONS = ['left', 'middle', 'right'];

const code = (key) => KEYS[key] ?? key;

export class WebKit {
  #base;
  #session;
  #processes = [];

  /** Starts a display where there is none, the driver, and a window. */
  async start() {
    const env = { ...process.env, DISPLAY: process.env.DISPLAY || (await this.#display()) };
    const port = await freePort();
    this.#processes.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    this.#base = `http://127.0.0.1:${port}`;
    await this.#ready();
    const options = { binary: BROWSER, args: ['--automation'] };
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    this.#session = sessionId;
  }

  async stop() {
    if (this.#session) await this.#do('DELETE', '').catch(() => {});
    for (const child of this.#processes.reverse()) child.kill();
  }

  open(url) {
    return this.#do('POST', '/url', { url });
  }

  type(text) {
    return this.#keys([...text].flatMap((key) => [down(key), up(key)]));
  }

  /** Presses keys together: `Tab`, `Shift+Tab`. */
  press(keys) {
    const all = keys.split('+').map(code);
    return this.#keys([...all.map(down), ...all.reverse().map(up)]);
  }

  down(key) {
    return this.#keys([down(code(key))]);
  }

  up(key) {
    return this.#keys([up(code(key))]);
  }

  mouse(actions) {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#do('POST', '/actions', { actions: [source] });
  }

  /** Sets the size of the page, and waits until it has it; a window of MiniBrowser is 447 px wide at least. */
  async size({ width, height }) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [right, bottom] = await this.#do('POST', '/execute/sync', { script, args: [] });
    await this.#do('POST', '/window/rect', { width: width + right, height: height + bottom });
    // The window manager answers before the page has been laid out anew.
    const arrived = `return innerWidth === ${width} || (${width} < 447 && outerWidth <= 447)`;
    for (let left = 50; left; left--) {
      if (await this.#do('POST', '/execute/sync', { script: arrived, args: [] })) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #keys(actions) {
    return this.#do('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #do(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.message ?? response.status}`);
    return value;
  }

  async #display() {
    const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(xvfb);
    const number = await new Promise((resolve, reject) => {
      xvfb.stdio[3].once('data', resolve);
      xvfb.once('error', reject);
    });
    return `:${String(number).trim()}`;
  }

  async #ready() {
    for (let left = 100; left; left--) {
      const status = await this.#call('GET', '/status').catch(() => undefined);
      if (status?.ready) return;
      await sleep(50);
    }
    throw new Error('WebKitWebDriver did not start.');
  }
}

const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });

/** The pointer actions of WebDriver, by the names that test runners use. */
export const pointer = {
  move: ([x, y]) => ({ type: 'pointerMove', duration: 0, x, y }),
  down: (button = 'left') => ({ type: 'pointerDown', button: BUTTONS.indexOf(button) }),
  up: (button = 'left') => ({ type: 'pointerUp', button: BUTTONS.indexOf(button) }),
};

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
