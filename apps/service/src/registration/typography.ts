/**
 * French spacing for the words of the service (never for what a person typed): sources keep ordinary
 * spaces, which a reader can see, and the page gets the no-break ones.
 */
export function french(words: string): string {
  return words
    .replace(/« /g, '«\u00A0')
    .replace(/ »/g, '\u00A0»')
    .replace(/ :/g, '\u00A0:')
    .replace(/ ([;!?€%])/g, '\u202F$1')
    .replace(
      /(\d) (?=\d{3}(?!\d)|Mo\b|Ko\b|jours?\b|heures?\b|minutes?\b|ans?\b|mois\b)/g,
      '$1\u202F',
    );
}
