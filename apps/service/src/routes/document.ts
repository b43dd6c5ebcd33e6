import type { FastifyInstance } from 'fastify';
import { NOT_FOUND } from '../http/errors.ts';
import { addPage, render } from '../http/pages.ts';
import { document } from '../registration/steps/document.ts';
import { currentDraft, type Services } from './services.ts';

const STEP = `/inscription/${document.slug}`;

export function addDocument(app: FastifyInstance, services: Services): void {
  const { drafts } = services;

  addPage(app, {
    url: `${STEP}/fichier`,
    show(request, reply) {
      const draft = currentDraft(services, request);
      const info = draft && drafts.document(draft.id);
      const content = draft && drafts.documentContent(draft.id);
      if (!info || !content) return render(reply.code(404), 'error', NOT_FOUND);
      // Never shown in the page's own origin, whatever it holds: it is downloaded.
      const name = encodeURIComponent(info.name).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      );
      return reply
        .type(info.type)
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .send(Buffer.from(content));
    },
  });

  addPage(app, {
    url: `${STEP}/retirer`,
    show: (_request, reply) => reply.redirect(STEP, 303),
    submit(request, reply) {
      const draft = currentDraft(services, request);
      if (draft) {
        drafts.removeDocument(draft.id);
        drafts.save(draft.id, document.slug, { values: {}, complete: false });
      }
      return reply.redirect(STEP, 303);
    },
  });
}
