import type { Page } from 'playwright';
import { expect, vi } from 'vitest';

/** How long a person waits for a page, in milliseconds. */
const PATIENCE = 20_000;
/** More presses of Tab than any page has stops. */
const FAR = 60;

/** Someone who uses the keyboard only: no mouse, no value put in a field but by typing. */
export class Person {
  readonly page: Page;
  /** Called on each page that is looked at. */
  readonly #look: (page: Page, name: string) => Promise<void>;
  /** Titles of the pages seen, in order. */
  readonly seen: string[] = [];

  constructor(page: Page, look: (page: Page, name: string) => Promise<void>) {
    this.page = page;
    this.#look = look;
    // From the start: asked for only when needed, the dialog may open before the driver is told to take it.
    page.on('filechooser', () => undefined);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** The focused element, also inside a shadow root: its id, or its text when it has none. */
  async focused(): Promise<{ id: string; text: string }> {
    const found = await this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return { id: active?.id ?? '', text: active?.textContent ?? '' };
    });
    return { id: found.id, text: plain(found.text) };
  }

  /** Tabs until the element with this id, or this text, is focused. */
  async reach(target: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const there = async (): Promise<boolean> => {
      const { id, text } = await this.focused();
      return target.startsWith('#') ? id === target.slice(1) : text === target;
    };
    if (await there()) return;
    const passed: string[] = [];
    for (let presses = 0; presses < FAR; presses += 1) {
      await this.press(key);
      if (await there()) return;
      const { id, text } = await this.focused();
      passed.push(id || text.slice(0, 30));
    }
    throw new Error(`${target} was not reached with ${key}; passed: ${passed.join(', ')}`);
  }

  /** Types over what the field holds. */
  async answer(id: string, text: string): Promise<void> {
    await this.reach(id);
    await this.press('ControlOrMeta+A');
    if (text === '') await this.press('Delete');
    else await this.page.keyboard.type(text);
  }

  /** Chooses a radio of a group: Tab enters the group, the arrows move in it. */
  async choose(name: string, value: string): Promise<void> {
    const inGroup = new RegExp(`^${name}-`);
    for (let presses = 0; presses < FAR && !inGroup.test((await this.focused()).id); presses += 1)
      await this.press('Tab');
    for (let presses = 0; presses < 10; presses += 1) {
      if ((await this.focused()).id === `${name}-${value}`) return this.press('Space');
      await this.press('ArrowDown');
    }
    throw new Error(`no choice ${value} in ${name}`);
  }

  async tick(id: string): Promise<void> {
    await this.reach(id);
    await this.press('Space');
  }

  /** Chooses a file as a keyboard user does: the system's own dialog opens on Space. */
  async attach(
    id: string,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    await this.reach(id);
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press('Space'),
    ]);
    await chooser.setFiles(file);
  }

  /** Activates a link or a button by its text. */
  async activate(text: string): Promise<void> {
    await this.reach(text);
    await this.press('Enter');
  }

  /** Waits for the page whose title starts with these words. */
  async arrive(title: string): Promise<void> {
    await this.#until(
      async () => plain(await this.page.title()),
      (seen) => seen.startsWith(title),
      title,
    );
    await this.page.waitForLoadState('load');
    this.seen.push(title);
    await this.#look(this.page, title);
  }

  /** Waits for exactly these errors: in the summary, and each beside its question. */
  async corrects(...messages: string[]): Promise<void> {
    await this.#until(
      () => this.#summary(),
      (seen) => seen.join('|') === messages.join('|'),
      messages.join('|'),
    );
    await this.page.waitForLoadState('load');
    expect(plain(await this.page.title())).toMatch(/^Erreur : /);
    expect(await this.focused()).toMatchObject({
      text:
        messages.length === 1 ? 'Une erreur à corriger' : `${messages.length} erreurs à corriger`,
    });
    const beside = await this.page.evaluate(() =>
      [...document.querySelectorAll('[slot=error]')]
        .filter((error) => error.checkVisibility())
        .map((error) => error.textContent ?? '')
        .filter(Boolean),
    );
    expect(beside.map(plain).sort()).toEqual([...messages].sort());
    this.seen.push(`Erreurs : ${messages.join(' | ')}`);
    await this.#look(this.page, `errors ${messages.length}`);
  }

  /** What the summary lists; what the server wrote is hidden once the script has found something else. */
  async #summary(): Promise<string[]> {
    const items = await this.page.evaluate(() =>
      [...document.querySelectorAll('preau-error-summary li')]
        .filter((item) => item.checkVisibility())
        .map((item) => item.textContent ?? ''),
    );
    return items.map(plain);
  }

  /** Asks again until the answer is good; while a page replaces another, asking fails. */
  #until<Value>(
    read: () => Promise<Value>,
    good: (value: Value) => boolean,
    wanted: string,
  ): Promise<void> {
    return vi.waitFor(
      async () => {
        const value = await read();
        if (!good(value)) {
          throw new Error(
            `waited for ${wanted}; got ${JSON.stringify(value)}, errors ${JSON.stringify(await this.#summary())}, at ${this.page.url()}`,
          );
        }
      },
      { timeout: PATIENCE, interval: 20 },
    );
  }
}

/** Without the differences between kinds of space. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
