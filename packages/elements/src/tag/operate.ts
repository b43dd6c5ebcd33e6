import { focusNear } from '../controllers/focus-near.js';
import { PreauRemoveEvent } from '../events/remove.js';

export type { PreauRemoveEvent } from '../events/remove.js';

/**
 * Lets the tags of a part of the page be pressed and removed: for pages whose script does not do it yet. It turns
 * `aria-pressed` over; it sends `preau-remove` from a tag whose cross is used, then removes the tag (with its list item)
 * and gives the focus to the next one.
 *
 * A page whose framework renders the tags cancels `preau-remove` and renders them again.
 *
 * @param root what holds the tags, now or later
 * @param signal stops it
 */
export function operateTags(root: EventTarget, signal?: AbortSignal): void {
  root.addEventListener('click', operate, signal && { signal });
}

function operate(event: Event): void {
  if (event.defaultPrevented || !(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLButtonElement>('preau-tag > button');
  if (button?.slot === 'dismiss') {
    // It may be the submit button of a form that removes the tag without script.
    event.preventDefault();
    remove(button);
  } else if (button?.hasAttribute('aria-pressed'))
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
}

function remove(button: HTMLButtonElement): void {
  const tag = button.parentElement;
  if (!tag?.dispatchEvent(new PreauRemoveEvent())) return;
  const item = tag.closest('li') ?? tag;
  const focused = item.contains(document.activeElement);
  const near = [item.nextElementSibling, item.previousElementSibling].find(controlOf);
  if (!focused) item.remove();
  else if (near) {
    item.remove();
    controlOf(near)?.focus();
  } else {
    focusNear(item.parentElement);
    item.remove();
  }
}

const controlOf = (node: Element | null | undefined): HTMLElement | null | undefined =>
  node?.querySelector<HTMLElement>('button, a[href]');
