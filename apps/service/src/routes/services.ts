import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Draft, Drafts } from '../db/drafts.ts';
import type { Receipt, Registrations } from '../db/registrations.ts';
import { parisDay } from '../registration/dates.ts';
import type { Context } from '../registration/types.ts';

/** What the routes work with. */
export interface Services {
  drafts: Drafts;
  registrations: Registrations;
  config: Config;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The draft that this browser is filling in. */
export function currentDraft({ drafts }: Services, request: FastifyRequest): Draft | undefined {
  const id = request.session.draftId;
  return id === undefined ? undefined : drafts.find(id);
}

/** The registration that this browser has just sent. */
export function currentReceipt(
  { registrations }: Services,
  request: FastifyRequest,
): Receipt | undefined {
  const id = request.session.draftId;
  return id === undefined ? undefined : registrations.findByDraft(id);
}

/** What the checks need to know besides the answers. */
export function contextOf({ drafts, now }: Services, draft: Draft | undefined): Context {
  const document = draft && drafts.document(draft.id);
  return document ? { today: parisDay(now()), document } : { today: parisDay(now()) };
}
