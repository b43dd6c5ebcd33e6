/** Why a form was not taken, in words for the person who sent it. */
export interface Notice {
  status: number;
  title: string;
  text: string;
}

const SENT_AGAIN =
  'Vérifiez vos réponses, puis envoyez-les à nouveau. S’il y avait un fichier, choisissez-le à nouveau.';

/** The notice for a request that is at fault; `undefined` when the fault is ours (500). */
export function noticeFor(error: { code?: string; statusCode?: number }): Notice | undefined {
  const status = error.statusCode ?? 500;
  if (error.code?.startsWith('FST_CSRF')) {
    return {
      status: 403,
      title: 'Vos réponses n’ont pas encore été enregistrées',
      text: `La page est restée ouverte trop longtemps, ou votre navigateur n’a pas accepté notre cookie. ${SENT_AGAIN}`,
    };
  }
  if (
    status === 413 ||
    error.code === 'FST_FIELDS_LIMIT' ||
    error.code === 'FST_PARTS_LIMIT' ||
    error.code === 'FST_FILES_LIMIT'
  ) {
    return {
      status: 413,
      title: 'Votre envoi est trop volumineux',
      text: 'Rien n’a été perdu de ce qui était déjà enregistré. Raccourcissez vos réponses, puis envoyez-les à nouveau.',
    };
  }
  if (status === 415) {
    return {
      status: 415,
      title: 'Votre envoi n’a pas pu être lu',
      text: `Ce service lit seulement ses propres formulaires. ${SENT_AGAIN}`,
    };
  }
  if (status >= 400 && status < 500) {
    return {
      status: 400,
      title: 'Votre envoi n’a pas pu être lu',
      text: `Rien n’a été perdu de ce qui était déjà enregistré. ${SENT_AGAIN}`,
    };
  }
  return undefined;
}
