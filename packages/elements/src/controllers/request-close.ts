/**
 * Asks a dialog to close, as Esc does: whoever refuses its `cancel` keeps it open. Made up for where `requestClose()`
 * is missing: before Chrome 134, Firefox 139 and Safari 18.4.
 *
 * @param value the dialog's `returnValue` once closed; by default what it was
 */
export function requestClose(dialog: HTMLDialogElement, value?: string): void {
  if (!dialog.open) return;
  if (typeof dialog.requestClose === 'function') dialog.requestClose(value);
  else if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close(value);
}
