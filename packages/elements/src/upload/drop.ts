import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

const TYPES = ['dragenter', 'dragover', 'dragleave', 'drop'];

/** Files dropped anywhere on its host. The keyboard's way to the same is the native field. */
export class Drop implements ReactiveController {
  /** Whether files are held over the host. */
  over = false;

  #host: ReactiveControllerHost & HTMLElement;
  #open: () => boolean;
  #take: (files: File[]) => void;

  /**
   * @param open whether files may be dropped now
   * @param take what to do with them
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    open: () => boolean,
    take: (files: File[]) => void,
  ) {
    this.#host = host;
    this.#open = open;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TYPES) this.#host.addEventListener(type, this.#onDrag as EventListener);
  }

  hostDisconnected(): void {
    for (const type of TYPES) this.#host.removeEventListener(type, this.#onDrag as EventListener);
    this.over = false;
  }

  #onDrag = (event: DragEvent): void => {
    const { type, dataTransfer, relatedTarget } = event;
    if (!dataTransfer?.types.includes('Files') || !this.#open()) return;
    // The browser would leave the page for the file, or put it in the field in place of the others.
    event.preventDefault();
    if (type === 'drop') this.#take(filesOf(dataTransfer));
    const over =
      type !== 'drop' &&
      (type !== 'dragleave' ||
        (relatedTarget instanceof Node && this.#host.contains(relatedTarget)));
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  };
}

/** The files, without the folders: a browser gives those as files that cannot be read. */
function filesOf({ items, files }: DataTransfer): File[] {
  const folders = [...items].map((item) => item.webkitGetAsEntry()?.isDirectory);
  return [...files].filter((_file, index) => !folders[index]);
}
