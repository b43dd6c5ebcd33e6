import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NOT_FOUND } from '../http/errors.ts';
import type { Notice } from '../http/notices.ts';
import { addPage, render } from '../http/pages.ts';
import type { Draft } from '../db/drafts.ts';
import { checkFile, TOO_LARGE, type SentFile } from '../registration/files.ts';
import { findStep, firstIncomplete, STEPS, type AnyStep } from '../registration/flow.ts';
import { document, documentField } from '../registration/steps/document.ts';
import type { FieldError } from '../registration/types.ts';
import { contextOf, currentDraft, currentReceipt, type Services } from './services.ts';
import { renderStep, sentForm, sentValues, sentWord } from './step-page.ts';

const RECAP = 'recapitulatif';

export function addSteps(app: FastifyInstance, services: Services): void {
  const { drafts } = services;

  addPage(app, {
    url: '/inscription',
    show(request, reply) {
      if (currentReceipt(services, request))
        return reply.redirect('/inscription/confirmation', 303);
      const next = firstIncomplete(currentDraft(services, request)?.answers ?? {});
      return reply.redirect(`/inscription/${next?.slug ?? RECAP}`, 303);
    },
  });

  addPage(app, { url: '/inscription/:step', show, submit });

  function show(request: FastifyRequest, reply: FastifyReply, notice?: Notice): FastifyReply {
    const step = stepOf(request);
    if (!step) return render(reply.code(404), 'error', NOT_FOUND);
    const draft = currentDraft(services, request);
    const received = draft && drafts.document(draft.id);
    if (notice) {
      const values = sentForm(request)
        ? sentValues(step, request)
        : (draft?.answers[step.slug]?.values ?? {});
      return renderStep(reply, {
        step,
        draft,
        values,
        errors: [],
        received,
        notice,
        toRecap: wantsRecap(request),
      });
    }
    if (currentReceipt(services, request)) return reply.redirect('/inscription/confirmation', 303);
    const pending = firstIncomplete(draft?.answers ?? {});
    if (pending && STEPS.indexOf(step) > STEPS.indexOf(pending))
      return reply.redirect(`/inscription/${pending.slug}`, 303);
    const values = draft?.answers[step.slug]?.values ?? {};
    return renderStep(reply, {
      step,
      draft,
      values,
      errors: [],
      received,
      toRecap: wantsRecap(request),
    });
  }

  function submit(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const step = stepOf(request);
    if (!step) return render(reply.code(404), 'error', NOT_FOUND);
    // Sent again after the end (a second tab, the back button): what was sent stands.
    if (currentReceipt(services, request)) return reply.redirect('/inscription/confirmation', 303);
    const values = sentValues(step, request);
    const later = sentWord(request, 'action') === 'plus-tard';

    const upload = receive(step, request);
    const draft = currentDraft(services, request) ?? open(request);
    if (upload.stored) drafts.putDocument(draft.id, upload.stored.info, upload.stored.file);
    const result = step.validate(values, contextOf(services, draft));

    if (later && upload.errors.length === 0) {
      drafts.save(draft.id, step.slug, { values, complete: result.ok });
      return reply.redirect('/reprendre-plus-tard', 303);
    }
    const errors = upload.errors.length > 0 || result.ok ? upload.errors : result.errors;
    if (errors.length > 0) {
      const received = drafts.document(draft.id);
      reply.code(upload.tooLarge ? 413 : 422);
      return renderStep(reply, {
        step,
        draft,
        values,
        errors,
        received,
        toRecap: wantsRecap(request),
      });
    }
    drafts.save(draft.id, step.slug, { values, complete: true });
    return reply.redirect(nextPage(step, draft.id, wantsRecap(request)), 303);
  }

  function open(request: FastifyRequest): Draft {
    const draft = drafts.create();
    request.session.draftId = draft.id;
    return draft;
  }

  /** After a correction, the recap; else the next step, or the first one still to be answered. */
  function nextPage(step: AnyStep, id: string, toRecap: boolean): string {
    const pending = firstIncomplete(drafts.find(id)?.answers ?? {});
    const following = STEPS[STEPS.indexOf(step) + 1];
    const early = pending && following && STEPS.indexOf(pending) < STEPS.indexOf(following);
    const next = toRecap || early ? pending : following;
    return `/inscription/${next?.slug ?? RECAP}`;
  }
}

function stepOf(request: FastifyRequest): AnyStep | undefined {
  return findStep((request.params as { step: string }).step);
}

function wantsRecap(request: FastifyRequest): boolean {
  const { retour } = request.query as { retour?: unknown };
  return retour === RECAP || sentWord(request, 'retour') === RECAP;
}

interface Upload {
  errors: FieldError[];
  tooLarge: boolean;
  stored?: {
    info: Extract<ReturnType<typeof checkFile>, { info: unknown }>['info'];
    file: SentFile;
  };
}

/** Looks at the file that came with the form; one already received stays until a good one replaces it. */
function receive(step: AnyStep, request: FastifyRequest): Upload {
  const file = request.sentFile;
  if (step.slug !== document.slug || file === null) return { errors: [], tooLarge: false };
  const checked = checkFile(file);
  if ('info' in checked)
    return { errors: [], tooLarge: false, stored: { info: checked.info, file } };
  return {
    errors: [{ field: documentField.name, message: checked.message }],
    tooLarge: checked.message === TOO_LARGE,
  };
}
