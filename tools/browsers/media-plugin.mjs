/** One per page: a session undoes only what it has set itself. */
const clients = new WeakMap();

/**
 * Adds the command `preau:media` to @web/test-runner: emulates media features such as forced colours in Chromium,
 * which its own `emulateMedia` leaves out; `{}` gives the page its own back. Answers false where the browser cannot
 * (Firefox, WebKitGTK).
 */
export function mediaPlugin() {
  return {
    name: 'preau-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'preau:media') return undefined;
      const page = session.browser.getPage?.(session.id);
      if (!page?.createCDPSession || session.browser.name !== 'Chrome') return false;
      if (!clients.has(page)) clients.set(page, page.createCDPSession());
      const client = await clients.get(page);
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await client.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
