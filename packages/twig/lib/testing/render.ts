import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What to render: a template and its variables, or one of `forms.php`. */
export interface Job {
  source?: string;
  /** Asks for the names of the forms. */
  names?: boolean;
  context?: object;
  /** The form's name in `forms.php`; in the template, it is `form`. */
  form?: string;
  /** What a person sends. */
  sent?: object;
  /** French by default. */
  locale?: 'fr' | 'en';
}

export interface Rendered {
  html: string;
  /** Whether Symfony accepted what was sent. */
  valid?: boolean;
}

/** Runs a renderer once for all jobs: JSON goes in, JSON comes out. */
function ask(
  command: string,
  file: string,
  jobs: Record<string, Job>,
): Promise<Map<string, Rendered>> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      [join(import.meta.dirname, file)],
      { maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => {
        if (error) {
          reject(new Error(`${command} ${file}: ${error.message}\n${stderr}${stdout}`));
          return;
        }
        const answers = Object.entries(
          JSON.parse(stdout) as Record<string, Rendered & { error?: string }>,
        );
        const wrong = answers.filter(([, answer]) => answer.error);
        if (wrong.length)
          reject(
            new Error(wrong.map(([name, answer]) => `${name}: ${answer.error ?? ''}`).join('\n')),
          );
        else resolve(new Map(answers));
      },
    );
    child.stdin?.end(JSON.stringify(jobs));
  });
}

export const twig = (jobs: Record<string, Job>): Promise<Map<string, Rendered>> =>
  ask('php', 'render.php', jobs);

/** Debian's own Python, for which its Jinja is. */
export const jinja = (jobs: Record<string, Job>): Promise<Map<string, Rendered>> =>
  ask('/usr/bin/python3', 'render.py', jobs);

export const page = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

/** What a renderer gave for a job. */
export function htmlOf(answers: ReadonlyMap<string, Rendered>, name: string): string {
  const answer = answers.get(name);
  if (!answer) throw new Error(`nothing was rendered for ${name}`);
  return answer.html;
}
