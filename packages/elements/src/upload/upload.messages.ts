import { type Languages, plural } from '../controllers/language.js';

const files = (count: number, rest = '') =>
  `${count} ${plural('fr', count, `fichier${rest}`, `fichiers${rest && `${rest}s`}`)}`;

/** What an upload says: of each file, and of what has just happened to some. */
export const fr = {
  drop: (many: boolean): string =>
    many ? 'ou déposez vos fichiers ici' : 'ou déposez votre fichier ici',
  list: (label: string) => `Fichiers de « ${label} »`,
  remove: 'Retirer',
  cancel: 'Annuler',
  retry: 'Réessayer',
  /** The name of a button: its visible word first. */
  of: (action: string, name: string) => `${action} « ${name} »`,
  progress: (name: string) => `Envoi de « ${name} »`,
  waiting: 'En attente d’envoi',
  sending: (percent: string) => `Envoi : ${percent}`,
  sent: 'Envoyé',
  failed: 'L’envoi a échoué. Réessayez, ou retirez le fichier.',
  stopped: 'Envoi annulé.',
  type: (accept: string) => `Ce type de fichier n’est pas accepté. Types acceptés : ${accept}.`,
  empty: 'Ce fichier est vide.',
  size: (max: string) => `Ce fichier est trop lourd : ${max} au plus.`,
  total: (max: string) => `Avec ce fichier, l’ensemble est trop lourd : ${max} au plus.`,
  count: (max: number) => `Ce fichier est en trop : ${files(max)} au plus.`,
  /** Why the form cannot be sent. */
  refused: (label: string, count: number) =>
    `« ${label} » : retirez ou remplacez ${plural('fr', count, 'le fichier refusé', 'les fichiers refusés')}.`,
  added: (count: number) => `${files(count, ' ajouté')}.`,
  notAdded: (count: number) => `${files(count, ' refusé')}.`,
  known: (count: number) => `${files(count)} déjà dans la liste.`,
  removed: (name: string) => `« ${name} » est retiré.`,
  allSent: (count: number) => `${files(count, ' envoyé')}.`,
  notSent: (count: number) =>
    `${count} ${plural('fr', count, 'envoi a échoué', 'envois ont échoué')}.`,
};

export type UploadWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<UploadWords> = { fr };
