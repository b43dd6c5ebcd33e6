import { showSize } from '../files.ts';
import type { DocumentInfo, Field, Step } from '../types.ts';

export const documentField: Field = {
  name: 'justificatif',
  kind: 'file',
  label: 'Justificatif de domicile',
  accept: '.pdf,.jpg,.jpeg,.png',
  hint: 'Facture, quittance de loyer ou attestation de moins de 3 mois. Un seul fichier PDF, JPEG ou PNG, de 5 Mo au plus.',
  missing: 'Choisissez le fichier du justificatif de domicile.',
};

export const document: Step<DocumentInfo> = {
  slug: 'justificatif',
  title: 'Le justificatif de domicile',
  groups: [{ fields: [documentField] }],

  // The file itself is checked when it arrives (files.ts): here, that one was received.
  validate(_values, { document: received }) {
    return received
      ? { ok: true, data: received }
      : {
          ok: false,
          errors: [{ field: documentField.name, message: documentField.missing ?? '' }],
        };
  },

  recap: (data) => [
    {
      label: documentField.label,
      value: `${data.name} (${showSize(data.size)})`,
      target: documentField.name,
    },
  ],
};
