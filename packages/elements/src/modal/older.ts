import { hasInvokers, startInvokers } from '../controllers/invokers.js';
import { requestClose } from '../controllers/request-close.js';
import type { PreauModal } from './modal.js';

/** Does for a modal what an older browser does not: `command` and `closedby`, until `signal` ends it. */
export function makeUp(modal: PreauModal, signal: AbortSignal): void {
  if (!hasInvokers()) startInvokers(modal, signal);
  if (!('closedBy' in HTMLDialogElement.prototype)) startClosedBy(modal, signal);
}

/** `closedby` is Chrome 134 and Firefox 141; Safari has it not in 26. */
function startClosedBy(modal: PreauModal, signal: AbortSignal): void {
  const rule = () => modal.dialog?.getAttribute('closedby');
  /** A press that began in the dialog, on a word being selected, is not one outside. */
  let outside = false;
  const onPress = (event: PointerEvent): void => {
    const { dialog } = modal;
    outside = event.target === dialog && !!dialog && isOutside(dialog, event);
  };
  const onClick = (event: MouseEvent): void => {
    const { dialog } = modal;
    if (!outside || !dialog || event.target !== dialog || rule() !== 'any') return;
    if (isOutside(dialog, event)) requestClose(dialog);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (key === 'Escape' && rule() === 'none' && target instanceof Element)
      if (target.closest('dialog') === modal.dialog) event.preventDefault();
  };
  const onCancel = (event: Event): void => {
    if (event.target === modal.dialog && rule() === 'none') event.preventDefault();
  };
  modal.addEventListener('pointerdown', onPress, { signal });
  modal.addEventListener('click', onClick, { signal });
  modal.addEventListener('keydown', onKeyDown, { signal });
  modal.addEventListener('cancel', onCancel, { signal, capture: true });
}

/** The backdrop is the dialog's: only the place of a press tells them apart. */
function isOutside(dialog: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
