/**
 * An ISO date as a person writes it: `2026-09-01` is « 1er septembre 2026 » (`long`), « mardi 1er septembre 2026 »
 * (`full`). What is not a date comes back as it is.
 */
export function writtenDate(iso: string, language: string, dateStyle: 'long' | 'full'): string {
  const date = new Date(`${iso}T00:00Z`);
  // Chromium reads the 31 February as a day of March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return iso;
  // In UTC no clock change makes it another day; in the calendar of the inputs, where Thai or Persian have theirs.
  const text = date.toLocaleDateString(language, {
    dateStyle,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  // CLDR writes « 1 septembre »; French says « 1er septembre ».
  return language.startsWith('fr') ? text.replace(/\b1 /, '1er ') : text;
}
