import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Receives one line of JSON, without its end of line. */
export type LogSink = (line: string) => void;

/**
 * The whole log. Nothing personal may enter it: the pattern of the route and not the address asked for (which
 * may hold a resume token), no query, no header, no IP address, no body, and of an error neither its message
 * nor its cause, which can quote what a person typed.
 */
export class Log {
  readonly #sink: LogSink;

  constructor(sink: LogSink) {
    this.#sink = sink;
  }

  watch(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      const { method } = request;
      this.#write({
        level: 'info',
        method,
        route: routeOf(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      });
    });
  }

  error(request: FastifyRequest, error: unknown): void {
    const known = error instanceof Error ? error : new Error('unknown');
    const code = 'code' in known ? String(known.code) : undefined;
    const stack = known.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8);
    this.#write({
      level: 'error',
      method: request.method,
      route: routeOf(request),
      error: known.name,
      code,
      stack,
    });
  }

  say(message: string, figures: Record<string, number | string> = {}): void {
    this.#write({ level: 'info', message, ...figures });
  }

  #write(entry: Record<string, unknown>): void {
    this.#sink(JSON.stringify({ time: new Date().toISOString(), ...entry }));
  }
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? '(none)';
}
