import { requestClose } from './request-close.js';

/** What a native invoker does to a dialog, for each `command`. */
const COMMANDS: Record<string, (dialog: HTMLDialogElement, value?: string) => void> = {
  'show-modal': (dialog) => void (dialog.open || dialog.showModal()),
  close: (dialog, value) => dialog.close(value),
  'request-close': requestClose,
};

/** Whether the browser acts on `command` and `commandfor`: Chrome 135, Firefox 144, Safari 26.2. */
export const hasInvokers = (): boolean => 'commandForElement' in HTMLButtonElement.prototype;

/**
 * Acts on `<button command commandfor>` for a host and the dialogs in it, as browsers that know them do: `command` is
 * fired at the target, and may be refused; a command of one's own (`--open`) is fired, no more. To be started only where
 * `hasInvokers()` is false.
 */
export function startInvokers(host: Element, signal: AbortSignal): void {
  const onClick = (event: Event): void => {
    const [node] = event.composedPath();
    const source = node instanceof Element && node.closest<HTMLButtonElement>('[commandfor]');
    if (!source || event.defaultPrevented || source.matches(':disabled')) return;
    const target = document.getElementById(source.getAttribute('commandfor') ?? '');
    const command = source.getAttribute('command') ?? '';
    if (!target || !host.contains(target)) return;
    const dialog = target instanceof HTMLDialogElement ? target : undefined;
    if (!dialog && !command.startsWith('--')) return;
    const asked = Object.assign(new Event('command', { cancelable: true }), { source, command });
    if (target.dispatchEvent(asked) && dialog)
      COMMANDS[command]?.(dialog, source.value || undefined);
  };
  document.addEventListener('click', onClick, { signal });
}
