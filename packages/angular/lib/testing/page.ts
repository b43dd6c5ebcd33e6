// First: what follows changes them.
import { restore } from './globals.ts';
import {
  type ApplicationConfig,
  type ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  provideZonelessChangeDetection,
  type Type,
} from '@angular/core';
import {
  bootstrapApplication,
  platformBrowser,
  provideClientHydration,
} from '@angular/platform-browser';
import type { BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import * as preau from '@preau/angular';
import { beforeEach, onTestFinished, vi } from 'vitest';
import { find, silent as failsOnWords } from '../../../../tools/testing/dom.ts';

export { find };

/** Every component of the package. */
export const FIELDS: Type<unknown>[] = Object.entries(preau)
  .filter(([name]) => name.endsWith('Field'))
  .map(([, one]) => one as unknown as Type<unknown>);

type Providers = ApplicationConfig['providers'];

/** What a bundler writes for each of the two builds of an app. */
const build = (server: boolean): void => {
  Object.assign(globalThis, { ngServerMode: server });
};
build(false);
restore();
// Angular keeps the first DOM that it meets: where there is a page, the browser's and not the server's.
if (typeof document !== 'undefined') platformBrowser().destroy();

/** What is said in the console, in the tests of a file; an error or a warning fails its test. */
export function silent(): unknown[][] {
  const logs: unknown[][] = [];
  failsOnWords();
  beforeEach(() => {
    logs.splice(0);
    vi.spyOn(console, 'log').mockImplementation((...words) => logs.push(words));
  });
  return logs;
}

let pages = 0;

/** A page written for a test: it has no build of its own, so no decorator. */
export function page<T extends object>(
  template: string,
  state: () => T,
  imports: readonly unknown[] = [],
): Type<T> {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- Angular makes pages of classes
  class Page {
    constructor() {
      Object.assign(this, state());
    }
  }
  const as = Component({
    // Angular warns of two components that are alike.
    selector: `test-page, test-page-${++pages}`,
    template,
    // The default of Angular 22, and the hardest: nothing is checked that did not say it changed.
    changeDetection: ChangeDetectionStrategy.OnPush,
    imports: [...FIELDS, ...imports] as Type<unknown>[],
  });
  return as(Page) as unknown as Type<T>;
}

const shared = (served: boolean): Providers => [
  provideZonelessChangeDetection(),
  served ? provideClientHydration() : [],
];

/** What a server writes. */
export async function serve(component: Type<unknown>, providers: Providers = []): Promise<string> {
  build(true);
  try {
    return await renderApplication(
      (context: BootstrapContext) =>
        bootstrapApplication(
          component,
          { providers: [shared(true), provideServerRendering(), providers] },
          context,
        ),
      {
        document: '<!doctype html><html><head></head><body><test-page></test-page></body></html>',
        url: '/',
      },
    );
  } finally {
    restore();
    build(false);
  }
}

/** An app in the page of the test. */
export interface Started<T> {
  /** What its template reads. */
  page: T;
  app: ApplicationRef;
  /** Waits until all is rendered, and said by the elements. */
  settled: () => Promise<void>;
}

export const TAGS = [
  ...['field', 'combobox', 'choice', 'choices', 'switch'],
  ...['password', 'code', 'date', 'upload', 'range'],
].map((name) => `preau-${name}`);

/** Starts an app in what a server has written, if it did. */
export async function start<T extends object>(
  component: Type<T>,
  providers: Providers = [],
): Promise<Started<T>> {
  const served = !!document.querySelector('test-page');
  if (!served) write('<test-page></test-page>');
  const app = await bootstrapApplication(component, { providers: [shared(served), providers] });
  onTestFinished(() => {
    if (!app.destroyed) app.destroy();
    document.body.replaceChildren();
  });
  const settled = async () => {
    await app.whenStable();
    const elements = document.querySelectorAll<HTMLElementTagNameMap['preau-field']>(TAGS.join());
    await Promise.all([...elements].map((element) => element.updateComplete));
  };
  await settled();
  return { page: app.components[0]?.instance as T, app, settled };
}

/** Puts in the page of the test what a server has written. */
export function write(html: string): void {
  // In one go, as a parser does.
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}

/** A page without a server. */
export const mount = <T extends object>(
  template: string,
  state: () => T,
  imports: readonly unknown[] = [],
  providers: Providers = [],
): Promise<Started<T>> => start(page(template, state, imports), providers);

/** What a person does. */
export function type(selector: string, text: string): void {
  const control = find(selector);
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

export function leave(selector: string, to: Element | null = null): void {
  find(selector).dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));
}

/** The error that describes a control, or its question. */
export function errorOf(selector: string): string | undefined {
  const control = find(selector);
  const described = (control.closest('fieldset') ?? control).getAttribute('aria-describedby');
  const id = described?.split(' ').find((one) => one.endsWith('-error'));
  return id && find<HTMLElement>(`#${id}`).textContent;
}
