import { type DisplaySettings, SETTINGS } from './remembered.js';

/** A native control by which a person chooses. */
export type SettingControl = HTMLInputElement | HTMLSelectElement;

type Setting = keyof DisplaySettings;

const isBox = (control: SettingControl): control is HTMLInputElement =>
  control instanceof HTMLInputElement;

/** What a control is about: `data-setting`, for a server that has names of its own, else its name. */
export const settingOf = (control: SettingControl): string =>
  control.dataset['setting'] ?? control.name;

/** The controls in a form, by what they are about; the rest of the form (a token of the server) is left alone. */
export function controlsOf(place: ParentNode): Map<Setting, SettingControl[]> {
  const controls = new Map<Setting, SettingControl[]>();
  for (const control of place.querySelectorAll<SettingControl>(
    'input[type=radio], input[type=checkbox], select',
  )) {
    const name = SETTINGS.find((known) => known === settingOf(control));
    if (name) controls.set(name, [...(controls.get(name) ?? []), control]);
  }
  return controls;
}

/** What is chosen, in words: a radio `dark` and a box `contrast` are `dark contrast`. */
export function valueOf(controls: readonly SettingControl[]): string {
  const values = controls
    .filter((control) => !control.matches(':disabled') && (!isBox(control) || control.checked))
    .map(({ value }) => value.trim());
  return values.filter(Boolean).join(' ');
}

/** Whether a person, or the browser that comes back to the page, has changed what the server wrote. */
export function isChanged(control: SettingControl): boolean {
  if (isBox(control)) return control.checked !== control.defaultChecked;
  const options = [...control.options];
  // Where none is `selected` the first one is the default.
  const first = options.findLast(({ defaultSelected }) => defaultSelected) ?? options[0];
  return control.selectedIndex !== (first?.index ?? -1);
}

/** Makes the controls say a value; one that none of them has leaves them as they are. */
export function show(controls: readonly SettingControl[], value: string): void {
  const words = value.split(' ');
  for (const control of controls) {
    if (isBox(control)) {
      if (control.type === 'checkbox') control.checked = words.includes(control.value);
      continue;
    }
    const option = [...control.options].find((one) => one.value === value);
    if (option ?? !value) control.selectedIndex = option?.index ?? 0;
  }
  const radios = controls.filter(isBox).filter(({ type }) => type === 'radio');
  const having = (word: string) => radios.find((radio) => radio.value === word);
  const radio = having(value) ?? words.map(having).find(Boolean) ?? having('');
  const chosen = radio ?? (value ? undefined : radios[0]);
  if (chosen) chosen.checked = true;
}
