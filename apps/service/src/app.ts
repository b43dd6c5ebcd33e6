import Fastify, { type FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { openDatabase } from './db/database.ts';
import { Drafts } from './db/drafts.ts';
import { Registrations } from './db/registrations.ts';
import { purge } from './db/retention.ts';
import { serveAssets } from './http/assets.ts';
import { handleErrors, readableUrl } from './http/errors.ts';
import { readForms } from './http/forms.ts';
import { Log, type LogSink } from './http/log.ts';
import { renderPages } from './http/pages.ts';
import { secure } from './http/security.ts';
import { keepSessions } from './http/session.ts';
import { addDocument } from './routes/document.ts';
import { addPublicPages } from './routes/public.ts';
import { addResume } from './routes/resume.ts';
import type { Services } from './routes/services.ts';
import { addSteps } from './routes/steps.ts';
import { addSubmission } from './routes/submission.ts';
import { unreadableRequest } from './http/unreadable.ts';

const HOUR = 60 * 60 * 1000;

export interface AppOptions {
  config: Config;
  log: LogSink;
  /** Milliseconds since 1970; tests choose their own time. */
  now?: () => number;
}

/** Builds the service, ready to listen or to be given requests by a test. Closing it closes its database. */
export async function createApp({
  config,
  log: sink,
  now = Date.now,
}: AppOptions): Promise<FastifyInstance> {
  const db = openDatabase(config.dataDir);
  const log = new Log(sink);
  const app = Fastify({
    logger: false, // ours says less (http/log.ts)
    trustProxy: config.https,
    requestTimeout: 5 * 60 * 1000, // a document on a slow line
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 2000 },
    rewriteUrl: (request) => readableUrl(request.url ?? '/'),
    clientErrorHandler: unreadableRequest,
  });

  log.watch(app);
  await secure(app, config.https);
  const assets = await serveAssets(app);
  await renderPages(app, assets);
  handleErrors(app, log);

  // Sessions belong to the pages only: an asset neither reads nor prolongs one.
  await app.register(async (pages) => {
    await readForms(pages);
    await keepSessions(pages, { db, secret: config.secret, https: config.https, now });
    const services: Services = {
      drafts: new Drafts(db, now),
      registrations: new Registrations(db, now),
      config,
      now,
    };
    addPublicPages(pages, services);
    addSteps(pages, services);
    addDocument(pages, services);
    addSubmission(pages, services);
    addResume(pages, services);
  });

  const clean = (): void => {
    const erased = purge(db, now());
    if (erased > 0) log.say('purge', { erased });
  };
  clean();
  const timer = setInterval(clean, HOUR);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    db.close();
  });
  return app;
}
