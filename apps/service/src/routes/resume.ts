import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addPage, render } from '../http/pages.ts';
import { endSession } from '../http/session.ts';
import { DRAFT_DAYS } from '../db/drafts.ts';
import { parisDay, showDate } from '../registration/dates.ts';
import { currentDraft, type Services } from './services.ts';

const LINK_LOST = {
  title: 'Ce lien ne fonctionne plus',
  text: 'L’inscription a été envoyée ou supprimée, un autre lien l’a remplacé, ou le délai de conservation est passé. Vous pouvez en commencer une nouvelle.',
};

/** Leaving and coming back: the resume link, and erasing everything. */
export function addResume(app: FastifyInstance, services: Services): void {
  const { drafts, config } = services;

  addPage(app, {
    url: '/reprendre-plus-tard',
    show(request, reply, notice) {
      if (!currentDraft(services, request))
        return notice ? render(reply, 'error', notice) : reply.redirect('/inscription', 303);
      return render(reply, 'later', {
        title: 'Reprendre plus tard',
        failed: notice !== undefined,
        token: reply.generateCsrf(),
        days: DRAFT_DAYS,
        notice,
      });
    },
    submit(request, reply) {
      const draft = currentDraft(services, request);
      return reply.redirect(
        draft ? `/reprise/${drafts.createLink(draft.id)}` : '/inscription',
        303,
      );
    },
  });

  // The token is in the path because a link must hold it; the log has the pattern of the route only, and no
  // page sends a Referer. Opening the link changes nothing (mail scanners open links): its button does.
  addPage(app, {
    url: '/reprise/:token',
    show(request, reply, notice) {
      const draft = drafts.findByToken(tokenOf(request));
      if (!draft) return render(reply.code(404), 'error', LINK_LOST);
      const mine = request.session.draftId === draft.id;
      const path = `/reprise/${tokenOf(request)}`;
      return render(reply, 'resume', {
        title: mine ? 'Votre lien pour reprendre plus tard' : 'Reprendre votre inscription',
        failed: notice !== undefined,
        token: reply.generateCsrf(),
        mine,
        path,
        url: `${config.publicUrl ?? `${request.protocol}://${request.host}`}${path}`,
        expiry: showDate(parisDay(draft.expiresAt)),
        days: DRAFT_DAYS,
        notice,
      });
    },
    async submit(request, reply) {
      const draft = drafts.findByToken(tokenOf(request));
      if (!draft) return render(reply.code(404), 'error', LINK_LOST);
      // A new session identifier: one that was known before gives nothing after.
      await request.session.regenerate();
      request.session.draftId = draft.id;
      return reply.redirect('/inscription', 303);
    },
  });

  addPage(app, {
    url: '/terminer',
    show: (_request, reply, notice) =>
      notice ? render(reply, 'error', notice) : reply.redirect('/', 303),
    async submit(request, reply) {
      await endSession(request, reply);
      return reply.redirect('/', 303);
    },
  });

  addPage(app, {
    url: '/supprimer',
    show(request, reply, notice) {
      if (!currentDraft(services, request))
        return notice ? render(reply, 'error', notice) : reply.redirect('/', 303);
      return render(reply, 'remove', {
        title: 'Supprimer ce que j’ai saisi',
        failed: notice !== undefined,
        token: reply.generateCsrf(),
        notice,
      });
    },
    async submit(request, reply) {
      const draft = currentDraft(services, request);
      if (draft) drafts.remove(draft.id);
      await endSession(request, reply);
      return reply.redirect('/supprimee', 303);
    },
  });

  addPage(app, {
    url: '/supprimee',
    show: (_request, reply) => render(reply, 'removed', { title: 'Tout a été supprimé' }),
  });

  function tokenOf(request: FastifyRequest): string {
    return (request.params as { token: string }).token;
  }
}
