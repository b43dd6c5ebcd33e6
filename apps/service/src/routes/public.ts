import type { FastifyInstance } from 'fastify';
import { DRAFT_DAYS } from '../db/drafts.ts';
import { REGISTRATION_DAYS } from '../db/registrations.ts';
import { SESSION_LIFE } from '../db/sessions.ts';
import { addPage, render } from '../http/pages.ts';
import { currentDraft, type Services } from './services.ts';

const KEPT = {
  draftDays: DRAFT_DAYS,
  registrationDays: REGISTRATION_DAYS,
  sessionHours: SESSION_LIFE / (60 * 60 * 1000),
};

const PAGES = [
  { url: '/aide', view: 'help', title: 'Aide et contact' },
  { url: '/accessibilite', view: 'accessibility', title: 'Déclaration d’accessibilité' },
  { url: '/mentions-legales', view: 'legal', title: 'Mentions légales' },
  { url: '/donnees-personnelles', view: 'privacy', title: 'Données personnelles et cookies' },
  { url: '/plan-du-site', view: 'site-map', title: 'Plan du site' },
];

/** The pages that anyone may read: they hold nothing about anybody. */
export function addPublicPages(app: FastifyInstance, services: Services): void {
  addPage(app, {
    url: '/',
    show: (request, reply) =>
      render(reply, 'home', {
        title: 'Accueil',
        started: currentDraft(services, request) !== undefined,
        ...KEPT,
      }),
  });
  for (const { url, view, title } of PAGES) {
    addPage(app, { url, show: (_request, reply) => render(reply, view, { title, ...KEPT }) });
  }
}
