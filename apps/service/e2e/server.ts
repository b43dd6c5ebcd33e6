import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The service as it is started in production, on a free port, with its own data folder. */
export class Server {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #dir: string;
  readonly #output: string[];

  static async start(): Promise<Server> {
    const dir = mkdtempSync(join(tmpdir(), 'service-e2e-'));
    const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dir };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const output: string[] = [];
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the service stopped with ${code}`)));
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output.push(text);
        const found = /^(http:\S+)\/$/m.exec(output.join(''));
        if (found?.[1]) resolve(found[1]);
      });
    });
    return new Server(child, dir, output, url);
  }

  constructor(child: ChildProcess, dir: string, output: string[], url: string) {
    this.#child = child;
    this.#dir = dir;
    this.#output = output;
    this.url = url;
  }

  /** Everything that the service has written. */
  get log(): string {
    return this.#output.join('');
  }

  /** What is kept, without what changes from one run to the next (identifiers and times). */
  stored(): { registrations: unknown[]; documents: unknown[]; drafts: number } {
    const db = new DatabaseSync(join(this.#dir, 'service.sqlite'), { readOnly: true });
    const registrations = db
      .prepare('SELECT answers FROM registration')
      .all()
      .map(({ answers }): unknown => JSON.parse(String(answers)));
    const documents = db
      .prepare('SELECT name, type, size, hex(content) AS content FROM document')
      .all();
    const drafts = Number(db.prepare('SELECT count(*) AS n FROM draft').get()?.['n']);
    db.close();
    return { registrations, documents: documents.map((row) => ({ ...row })), drafts };
  }

  /** Asks the service to stop, as an operator does; gives its exit code. May be asked again. */
  async stop(): Promise<number | null> {
    if (this.#child.exitCode === null) {
      const ended = once(this.#child, 'exit');
      this.#child.kill('SIGTERM');
      await ended;
      rmSync(this.#dir, { recursive: true });
    }
    return this.#child.exitCode;
  }
}
