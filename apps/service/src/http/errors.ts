import type { FastifyError, FastifyInstance } from 'fastify';
import type { Log } from './log.ts';
import { noticeFor } from './notices.ts';
import { render } from './pages.ts';

export const NOT_FOUND = {
  title: 'Page non trouvée',
  text: 'La page que vous cherchez n’existe pas ou n’existe plus. Vérifiez l’adresse, ou repartez de l’accueil.',
};

/** Where addresses that are not even addresses are sent (see `readableUrl`). */
const UNREADABLE_URL = '/adresse-illisible';
const LONGEST_URL = 2000;

/** Fastify answers an address it cannot decode before any hook: give it one that it can, so that our page is shown. */
export function readableUrl(url: string): string {
  try {
    decodeURI(url);
    return url.length > LONGEST_URL ? UNREADABLE_URL : url;
  } catch {
    return UNREADABLE_URL;
  }
}

export function handleErrors(app: FastifyInstance, log: Log): void {
  app.get(UNREADABLE_URL, (_request, reply) =>
    render(reply.code(400), 'error', {
      title: 'Adresse illisible',
      text: 'Cette adresse est incomplète ou abîmée. Vérifiez-la, ou repartez de l’accueil.',
    }),
  );

  app.setNotFoundHandler((_request, reply) => render(reply.code(404), 'error', NOT_FOUND));

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const notice = noticeFor(error);
    if (notice) return render(reply.code(notice.status), 'error', notice);
    log.error(request, error);
    return render(reply.code(500), 'error', {
      title: 'Le service rencontre un problème',
      text: 'Ce n’est pas de votre fait, et ce qui était déjà enregistré est conservé. Réessayez dans quelques minutes.',
    });
  });
}
