import type { Picker } from './picker.js';

/** How far Page up and Page down go, in options. */
const PAGE = 10;

type Key = (picker: Picker, event: KeyboardEvent) => boolean;

/** The keys of APG's combobox with a list, each for what it does; `true` when nothing is left to do for the browser. */
const KEYS: Partial<Record<string, Key>> = {
  ArrowDown: (picker, { altKey }) => arrow(picker, 1, altKey),
  ArrowUp: (picker, { altKey }) => arrow(picker, -1, altKey),
  PageDown: (picker) => page(picker, PAGE),
  PageUp: (picker) => page(picker, -PAGE),
  // The cursor moves in the text, as in any field.
  Home: leaveList,
  End: leaveList,
  ArrowLeft: leaveList,
  ArrowRight: leaveList,
  Enter(picker) {
    if (picker.open && picker.active) picker.choose(picker.active);
    else if (picker.open && picker.remote?.retry()) return true;
    else {
      // Nothing is active: Enter is the form's, once what is typed is an answer or said to be none.
      const chosen = picker.commit();
      picker.close();
      return chosen && !!picker.native?.multiple;
    }
    return true;
  },
  Tab(picker) {
    // Leaving takes the active answer along; with several, it would take one back as often as it would add one.
    if (picker.open && picker.active && !picker.native?.multiple) picker.choose(picker.active);
    else picker.close();
    return false;
  },
  Escape(picker) {
    if (!picker.open) return picker.giveUp();
    picker.close();
    return true;
  },
};

/** Does what a key is for. Returns whether it did all that the key asks. */
export function press(picker: Picker, event: KeyboardEvent): boolean {
  // The keys of an input method are its own. WebKit ends the composition before the key that ends it, and tells only by
  // the code: https://bugs.webkit.org/show_bug.cgi?id=165004
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to know
  if (event.isComposing || event.keyCode === 229) return false;
  // Shift selects text; with Tab it only leaves the other way.
  // WebKitGTK has no `key` for Shift+Tab.
  const key = event.code === 'Tab' ? 'Tab' : event.key;
  if (event.ctrlKey || event.metaKey || (event.shiftKey && key !== 'Tab')) return false;
  return KEYS[key]?.(picker, event) ?? false;
}

function arrow(picker: Picker, by: 1 | -1, alt: boolean): boolean {
  const { open } = picker;
  if (alt && by < 0) picker.close();
  else if (!open) {
    picker.show();
    if (!alt) picker.moveToChosen(by > 0 ? 'first' : 'last');
  } else if (!alt) picker.move(by);
  return true;
}

function page(picker: Picker, by: number): boolean {
  if (!picker.open) return false;
  picker.move(by, 'stop');
  return true;
}

function leaveList(picker: Picker): boolean {
  picker.activate(-1);
  return false;
}
