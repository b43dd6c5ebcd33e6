import { sendKeys } from '@web/test-runner-commands';

/** A host's page in a frame, and what a person does in it. */
export class HostPage {
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  get document(): Document {
    return this.#frame.contentDocument as Document;
  }

  get window(): Window & { faults: string[] } {
    return this.#frame.contentWindow as Window & { faults: string[] };
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.document.querySelectorAll<E>(selector)];
  }

  /** The control, in its type, of an id. */
  control(id: string): HTMLInputElement {
    return this.find(`#${id}`);
  }

  button(words: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find(
      (button) => button.textContent?.trim() === words,
    );
    if (!found) throw new Error(`no button ${words}`);
    return found;
  }

  /** Opens a tab. */
  async tab(words: string): Promise<void> {
    const tab = this.all('preau-tabs > ul a').find(({ textContent }) => textContent === words);
    tab?.click();
    await until(() => !this.find(tab?.getAttribute('href') ?? '').hidden, `the tab ${words}`);
  }

  /** Answers as the browser does of itself: a list, a calendar, a filling in. */
  answer(id: string, value: string): void {
    const control = this.control(id);
    control.value = value;
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** Focuses a control and types, as a keyboard does. */
  async type(id: string, text: string): Promise<void> {
    this.window.focus();
    this.control(id).focus();
    await sendKeys({ type: text });
  }

  remove(): void {
    this.#frame.remove();
  }
}

/** Waits, five seconds at most, for something to be true. */
export async function until(good: () => unknown, what: string): Promise<void> {
  const end = Date.now() + 5000;
  while (!good()) {
    if (Date.now() > end) throw new Error(`waited for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Opens a page, as soon as its HTML is there. */
export async function arrive(address: string): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 800px';
  frame.src = address;
  document.body.append(frame);
  const page = new HostPage(frame);
  await until(
    () => page.document?.readyState !== 'loading' && page.document?.querySelector('main'),
    address,
  );
  return page;
}

/** Waits until the page is hydrated and its elements are there. */
export async function open(address: string): Promise<HostPage> {
  const page = await arrive(address);
  await ready(page);
  return page;
}

export const ready = (page: HostPage): Promise<void> =>
  until(() => page.document.documentElement.hasAttribute('data-ready'), 'the page to be ready');
