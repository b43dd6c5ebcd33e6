import { buttonOf } from '../furniture.js';

/** How a toast is shown. */
export interface ToastOptions {
  /** What it is about: `info` (default), `success`, `warning` or `error`. Its text must say it too. */
  tone?: 'info' | 'success' | 'warning' | 'error';
  /** One thing that can be done about it: what its button says, and does. The toast then stays until it is closed. */
  action?: { text: string; run: () => void };
  /** Whether it stays until a person closes it. Always true for an error, and with an action. */
  stay?: boolean;
}

/** A toast that was asked for. */
export interface Toast extends ToastOptions {
  text: string;
}

/** At least this long, and longer for a longer text, in milliseconds: slow readers read ten signs a second. */
const LEAST = 6000;
const PER_SIGN = 100;

/** How long a toast stays, in milliseconds; `undefined` for one that stays until it is closed (WCAG 2.2.1). */
export function timeOf({ text, tone, action, stay }: Toast): number | undefined {
  const stays = stay === true || action !== undefined || tone === 'error' || tone === 'warning';
  return stays ? undefined : LEAST + PER_SIGN * text.length;
}

/** What shows a toast. */
export function itemOf(toast: Toast, close: string, onClose: () => void): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['tone'] = toast.tone ?? 'info';
  item.setAttribute('part', 'toast');
  const text = document.createElement('p');
  text.textContent = toast.text;
  const dismiss = buttonOf('close', onClose);
  dismiss.setAttribute('aria-label', close);
  item.append(text);
  const { action } = toast;
  if (action) {
    const button = buttonOf('action', () => {
      action.run();
      onClose();
    });
    button.textContent = action.text;
    item.append(button);
  }
  item.append(dismiss);
  return item;
}
