import { caseOf } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

/** A file to add, in the native field and in ours. A server never sends one back: nothing is there at load. */
export const uploadCases: readonly FormControl[] = [
  {
    ...caseOf(
      {
        name: 'preau-upload',
        label: 'Certificat',
        loaded: '',
        filled: 'certificat.pdf',
        error: 'Ajoutez un fichier lisible.',
        tag: 'preau-upload',
      },
      (parts) =>
        `<label${parts.for}>Certificat</label>${parts.hint}` +
        `<input${parts.id} type="file" name="certificat" accept=".pdf" required${parts.described}>${parts.error}`,
    ),
    fill,
  },
];

/** As a person who chooses a file, or takes it away. */
function fill(place: ParentNode, name: string): void {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('the markup has no field of files');
  const chosen = new DataTransfer();
  if (name) chosen.items.add(new File(['contenu'], name, { lastModified: 1 }));
  input.files = chosen.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}
