import type { FastifyReply, FastifyRequest } from 'fastify';
import { CSRF_FIELD } from '../http/session.ts';
import type { Notice } from '../http/notices.ts';
import { render } from '../http/pages.ts';
import { showSize } from '../registration/files.ts';
import { firstIncomplete, namesOf, STEPS, type AnyStep } from '../registration/flow.ts';
import { school, uaiConfirm } from '../registration/steps/school.ts';
import { document } from '../registration/steps/document.ts';
import type { DocumentInfo, FieldError } from '../registration/types.ts';
import { checkUai, cleanUai } from '../registration/uai.ts';
import { pick, text, type Values } from '../registration/values.ts';
import type { Draft } from '../db/drafts.ts';
import { controlGroups } from '../views/controls.ts';
import { summary } from '../views/summary.ts';

export interface StepPage {
  step: AnyStep;
  draft: Draft | undefined;
  values: Values;
  errors: FieldError[];
  received: DocumentInfo | undefined;
  /** The corrected step goes back to the recap. */
  toRecap: boolean;
  notice?: Notice | undefined;
}

/** Writes the page of one step. */
export function renderStep(reply: FastifyReply, page: StepPage): FastifyReply {
  const { step, draft, values, errors } = page;
  const position = STEPS.indexOf(step) + 1;
  const pending = draft ? firstIncomplete(draft.answers) : STEPS[0];
  const reach = pending ? STEPS.indexOf(pending) : STEPS.length - 1;
  const previous = STEPS[position - 2];
  return render(reply, 'step', {
    title: `Étape ${position} sur ${STEPS.length} : ${step.title}`,
    failed: errors.length > 0 || page.notice !== undefined,
    token: reply.generateCsrf(),
    slug: step.slug,
    intro: step.intro,
    position,
    steps: STEPS.map(({ slug, title }, index) => ({ slug, title, open: index <= reach })),
    back: backLink(page.toRecap, previous),
    toRecap: page.toRecap,
    groups: controlGroups(replacing(step, page.received), values, errors),
    // The notice takes the focus where there is one.
    summary: summary(errors, step.groups),
    notice: page.notice,
    upload: step.slug === document.slug,
    document: page.received && { name: page.received.name, size: showSize(page.received.size) },
    removable: draft !== undefined,
    ...doubtfulCode(step, values),
  });
}

function backLink(
  toRecap: boolean,
  previous: AnyStep | undefined,
): { href: string; label: string } {
  if (toRecap) return { href: '/inscription/recapitulatif', label: 'Retour au récapitulatif' };
  if (previous)
    return { href: `/inscription/${previous.slug}`, label: `Retour à l’étape : ${previous.title}` };
  return { href: '/', label: 'Retour à l’accueil' };
}

/** A document was received: another one would replace it, and is not required. */
function replacing(step: AnyStep, received: DocumentInfo | undefined): AnyStep['groups'] {
  if (step.slug !== document.slug || !received) return step.groups;
  return step.groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) => ({
      ...field,
      label: 'Remplacer le fichier reçu',
      optional: true,
    })),
  }));
}

/** The code to confirm, once it was sent and found doubtful. */
function doubtfulCode(
  step: AnyStep,
  values: Values,
): { doubtful: string | null; doubtfulConfirmed: boolean } {
  const code = step.slug === school.slug ? cleanUai(text(values, 'uai')) : '';
  if (code === '' || checkUai(code) !== 'doubtful')
    return { doubtful: null, doubtfulConfirmed: false };
  return { doubtful: code, doubtfulConfirmed: text(values, uaiConfirm) === code };
}

/** What the form of a step sent. */
export function sentValues(step: AnyStep, request: FastifyRequest): Values {
  return pick(request.body, namesOf(step));
}

/** One word that the form adds to the answers: the button pressed, the page to go back to. */
export function sentWord(request: FastifyRequest, name: 'action' | 'retour' | 'suite'): string {
  return text(pick(request.body, [name]), name);
}

/** True when the request is one of our forms, read whole or in part. */
export function sentForm(request: FastifyRequest): boolean {
  const { body } = request;
  return (
    typeof body === 'object' &&
    body !== null &&
    (Object.hasOwn(body, CSRF_FIELD) || Object.keys(body).length > 0)
  );
}
