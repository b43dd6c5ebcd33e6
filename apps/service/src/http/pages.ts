import view from '@fastify/view';
import { Eta } from 'eta';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileURLToPath } from 'node:url';
import { french } from '../registration/typography.ts';
import { attributes } from '../views/attributes.ts';
import type { Assets } from './assets.ts';
import { noticeFor, type Notice } from './notices.ts';

const VIEWS = fileURLToPath(new URL('../views/', import.meta.url));

/** Everything between the tags of a template is our own French: it gets its no-break spaces once, at compilation. */
const typography = {
  processTemplate: (template: string): string =>
    template
      .split(/(<%[\s\S]*?%>)/)
      .map((part) => (part.startsWith('<%') ? part : french(part)))
      .join(''),
};

export async function renderPages(app: FastifyInstance, assets: Assets): Promise<void> {
  await app.register(view, {
    engine: {
      eta: new Eta({ views: VIEWS, cache: true, autoTrim: ['nl', false], plugins: [typography] }),
    },
    templates: VIEWS,
    viewExt: 'eta',
    production: true,
    layout: 'layout',
    defaultContext: { assets, french, attributes },
  });
}

/** What every page gives to the layout, besides its own data. */
export interface PageData {
  title: string;
  /** The page reports errors: its title says so first. */
  failed?: boolean;
}

export function render<Data extends PageData>(
  reply: FastifyReply,
  name: string,
  data: Data,
): FastifyReply {
  return reply.type('text/html; charset=utf-8').view(`pages/${name}`, { failed: false, ...data });
}

type Answer = FastifyReply | Promise<FastifyReply>;

export interface Page {
  url: string;
  /** Shows the page; with a notice, after a request that failed: with what was typed, and the notice's status already set. */
  show: (request: FastifyRequest, reply: FastifyReply, notice?: Notice) => Answer;
  /** Deals with its form. */
  submit?: (request: FastifyRequest, reply: FastifyReply) => Answer;
}

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * A page and its form at one address. A form that cannot be accepted (no CSRF token, too large, unreadable…)
 * gives its page back, with what was typed and the reason.
 */
export function addPage(app: FastifyInstance, { url, show, submit }: Page): void {
  app.get(url, (request, reply) => show(request, reply));
  if (submit) {
    app.post(url, {
      preHandler: (request, reply, done) => app.csrfProtection(request, reply, done),
      errorHandler: (error: FastifyError, request, reply) => {
        const notice = noticeFor(error);
        if (!notice) throw error;
        return show(request, reply.code(notice.status), notice);
      },
      handler: (request, reply) => submit(request, reply),
    });
  }
  const others = submit ? METHODS.filter((method) => method !== 'POST') : METHODS;
  app.route({
    method: others,
    url,
    // Before the body is read: it will not be used.
    onRequest: async (_request, reply) => {
      reply.code(405).header('allow', submit ? 'GET, HEAD, POST' : 'GET, HEAD');
      return render(reply, 'error', {
        title: 'Action impossible',
        text: 'Cette adresse ne répond pas à ce type de demande.',
      });
    },
    handler: async () => undefined,
  });
}
