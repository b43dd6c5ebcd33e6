import type { DocumentInfo } from './types.ts';

/** Largest document, in bytes. */
export const LARGEST_DOCUMENT = 5 * 1024 * 1024;

export interface SentFile {
  name: string;
  content: Uint8Array;
  /** More bytes came than we accept; `content` is then only the beginning. */
  tooLarge: boolean;
}

const SIGNATURES: readonly [DocumentInfo['type'], readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What the first bytes say the file is, whatever its name and its declared type claim. */
export function sniff(content: Uint8Array): DocumentInfo['type'] | null {
  const found = SIGNATURES.find(([, bytes]) =>
    bytes.every((byte, index) => content[index] === byte),
  );
  return found ? found[0] : null;
}

export const TOO_LARGE = 'Le fichier dépasse 5 Mo. Choisissez un fichier plus léger.';

/** The description to keep, or the words that say why the file is refused. */
export function checkFile(file: SentFile): { info: DocumentInfo } | { message: string } {
  if (file.tooLarge) return { message: TOO_LARGE };
  if (file.content.length === 0)
    return { message: 'Le fichier est vide. Choisissez un autre fichier.' };
  const type = sniff(file.content);
  if (type === null)
    return {
      message:
        'Le contenu du fichier n’est ni un PDF, ni une image JPEG ou PNG. Choisissez un autre fichier.',
    };
  return { info: { name: safeName(file.name), type, size: file.content.length } };
}

/** The last part of the name, without what could mislead (control and direction characters). */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}\uFFFD"]/gu, '')
      .normalize('NFC')
      .trim()
      .slice(-120) || 'document'
  );
}

/** « 1,2 Mo »: decimal comma, narrow no-break space. `bytes` in bytes. */
export function showSize(bytes: number): string {
  const format = (value: number, digits: number): string =>
    value.toLocaleString('fr-FR', { maximumFractionDigits: digits });
  return bytes >= 1024 * 1024
    ? `${format(bytes / 1024 / 1024, 1)}\u202FMo`
    : `${format(Math.max(1, Math.round(bytes / 1024)), 0)}\u202FKo`;
}
