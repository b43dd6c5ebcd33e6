/**
 * An ISO date as a person writes it: `2026-09-01` is « 1er septembre 2026 » (`long`), « mardi 1er septembre 2026 »
 * (`full`). What is not a date comes back as it is.
 */
export function writtenDate(iso: string, language: string, dateStyle: 'long' | 'full'): string {
  // At noon: no clock change makes it another day.
  const date = new Date(`${iso}T12:00`);
  if (Number.isNaN(date.getTime())) return iso;
  const text = date.toLocaleDateString(language, { dateStyle });
  // CLDR writes « 1 septembre »; French says « 1er septembre ».
  return language.startsWith('fr') ? text.replace(/\b1 /, '1er ') : text;
}
