import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_DOCUMENT, type SentFile } from '../registration/files.ts';

/** Largest form without a file, in bytes. */
const LARGEST_FORM = 64 * 1024;
/** Most fields in one form: ours have at most 15. */
const MOST_FIELDS = 100;

declare module 'fastify' {
  interface FastifyRequest {
    /** The document that came with the form, if one was chosen. */
    sentFile: SentFile | null;
  }
}

const TOO_MANY: unique symbol = Symbol('too many fields');

/** Reads both kinds of form into the same shape (name → values) and refuses every other body. */
export async function readForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: LARGEST_FORM, parser: parseForm });
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: LARGEST_DOCUMENT,
      files: 3,
      fields: MOST_FIELDS,
      fieldSize: LARGEST_FORM,
      parts: MOST_FIELDS,
    },
  });
  app.decorateRequest('sentFile', null);
  app.addHook('preValidation', async (request) => {
    if (request.isMultipart()) {
      // The parser's own errors (a form cut short, no boundary) have no status: they are the sender's.
      await readMultipart(request).catch((error: FastifyError) => {
        throw Object.assign(error, { statusCode: error.statusCode ?? 400 });
      });
    }
    if (hasTooMany(request.body)) {
      request.body = {};
      throw Object.assign(new Error('too many fields'), {
        statusCode: 400,
        code: 'TOO_MANY_FIELDS',
      });
    }
  });
}

/** Never throws: bytes that are not UTF-8 become U+FFFD, which the checks of each field report. */
function parseForm(body: string): Record<string, unknown> {
  const fields = emptyFields();
  let count = 0;
  for (const [name, value] of new URLSearchParams(body)) {
    count += 1;
    if (count > MOST_FIELDS) return { [TOO_MANY]: true };
    add(fields, name, value);
  }
  return fields;
}

async function readMultipart(request: FastifyRequest): Promise<void> {
  const fields = emptyFields();
  request.body = fields;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') add(fields, part.fieldname, part.value);
      continue;
    }
    // Read to the end even when it is too large: a browser that is cut off shows its own error page, not ours.
    const content = await part.toBuffer();
    // A file input left empty sends a nameless part.
    const name: string | undefined = part.filename;
    if ((name || content.length > 0) && request.sentFile === null) {
      request.sentFile = { name: name ?? '', content, tooLarge: part.file.truncated };
    }
  }
}

function emptyFields(): Record<string, string[]> {
  return Object.create(null) as Record<string, string[]>;
}

function add(fields: Record<string, string[]>, name: string, value: string): void {
  (fields[name] ??= []).push(value);
}

function hasTooMany(body: unknown): boolean {
  return typeof body === 'object' && body !== null && TOO_MANY in body;
}
