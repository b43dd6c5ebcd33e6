import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addPage, render } from '../http/pages.ts';
import { endSession } from '../http/session.ts';
import type { Receipt } from '../db/registrations.ts';
import { showMoment } from '../registration/dates.ts';
import { firstIncomplete, review, sectionsOf, type RecapSection } from '../registration/flow.ts';
import { contextOf, currentDraft, currentReceipt, type Services } from './services.ts';
import { sentWord } from './step-page.ts';

const CONFIRMATION = '/inscription/confirmation';

/** The recap, its sending, and what comes after. */
export function addSubmission(app: FastifyInstance, services: Services): void {
  addPage(app, {
    url: '/inscription/recapitulatif',
    show(request, reply, notice) {
      if (currentReceipt(services, request)) return reply.redirect(CONFIRMATION, 303);
      const draft = currentDraft(services, request);
      if (!draft && notice) return render(reply, 'error', notice);
      const answers = draft?.answers ?? {};
      const reviewed = review(answers, contextOf(services, draft));
      const pending = firstIncomplete(answers) ?? (reviewed.ok ? undefined : reviewed.step);
      if (pending || !reviewed.ok)
        return reply.redirect(`/inscription/${pending?.slug ?? ''}`, 303);
      return render(reply, 'recap', {
        title: 'Vérifiez vos réponses',
        failed: notice !== undefined,
        token: reply.generateCsrf(),
        sections: sectionViews(sectionsOf(reviewed.registration)),
        notice,
      });
    },
    submit(request, reply) {
      const draft = currentDraft(services, request);
      if (draft) {
        const reviewed = review(draft.answers, contextOf(services, draft));
        if (!reviewed.ok) return reply.redirect(`/inscription/${reviewed.step.slug}`, 303);
        services.registrations.submit(draft.id, reviewed.registration);
      }
      // No draft: it was sent already (the confirmation says so), or there is none (the first step follows).
      return reply.redirect(currentReceipt(services, request) ? CONFIRMATION : '/inscription', 303);
    },
  });

  addPage(app, {
    url: CONFIRMATION,
    show: (request, reply, notice) =>
      withReceipt(request, reply, ({ reference, submittedAt }) =>
        render(reply, 'confirmation', {
          title: 'Inscription envoyée',
          token: reply.generateCsrf(),
          reference,
          moment: showMoment(submittedAt),
          notice,
        }),
      ),
  });

  addPage(app, {
    url: '/inscription/recepisse',
    show: (request, reply) =>
      withReceipt(request, reply, ({ reference, submittedAt, registration }) =>
        render(reply, 'receipt', {
          title: 'Récépissé',
          reference,
          moment: showMoment(submittedAt),
          sections: sectionViews(sectionsOf(registration)),
        }),
      ),
  });

  addPage(app, {
    url: '/inscription/terminer',
    show: (_request, reply, notice) =>
      notice ? render(reply, 'error', notice) : reply.redirect(CONFIRMATION, 303),
    async submit(request, reply) {
      await endSession(request, reply);
      return reply.redirect(sentWord(request, 'suite') === 'autre' ? '/inscription' : '/', 303);
    },
  });

  function withReceipt(
    request: FastifyRequest,
    reply: FastifyReply,
    show: (receipt: Receipt) => FastifyReply,
  ): FastifyReply {
    const receipt = currentReceipt(services, request);
    return receipt ? show(receipt) : reply.redirect('/inscription', 303);
  }
}

function sectionViews(sections: RecapSection[]): object[] {
  return sections.map(({ step, rows }) => ({ slug: step.slug, title: step.title, rows }));
}
