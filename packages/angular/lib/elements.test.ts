import { reflectComponentType, signal } from '@angular/core';
import { PREAU_ELEMENTS } from '@preau/angular';
import { describe, expect, test } from 'vitest';
import { FIELDS, find, mount, page, serve, silent, start, write } from './testing/page.ts';

silent();

describe('tags written as they are', () => {
  const template = `
    <preau-alert [tone]="tone()" closable (preau-close)="heard.push($event.type)">Texte</preau-alert>
    <preau-date [weekNumbers]="on()" closed="6 7"><label>Date <input type="date" /></label></preau-date>
    <preau-button iconOnly><button>A</button></preau-button>`;
  const state = () => ({
    tone: signal<string | null>('error'),
    on: signal(true),
    heard: [] as string[],
  });

  test('have their attributes on a server, are taken up, and change', async () => {
    const component = page(template, state, [PREAU_ELEMENTS]);
    write(await serve(component));
    const alert = find('preau-alert');
    const date = find('preau-date');
    expect(alert.getAttribute('tone')).toBe('error');
    expect(alert.getAttribute('closable')).toBe('');
    expect(date.getAttribute('week-numbers')).toBe('');
    expect(date.getAttribute('closed')).toBe('6 7');
    expect(find('preau-button').getAttribute('icon-only')).toBe('');
    const { page: shown, settled } = await start(component);
    expect(find('preau-alert')).toBe(alert);
    shown.tone.set(null);
    shown.on.set(false);
    await settled();
    expect(alert.hasAttribute('tone')).toBe(false);
    expect(date.hasAttribute('week-numbers')).toBe(false);
  });

  test('say an event once', async () => {
    const { page: shown } = await mount(template, state, [PREAU_ELEMENTS]);
    find('preau-alert').dispatchEvent(new Event('preau-close'));
    expect(shown.heard).toEqual(['preau-close']);
  });
});

// `@edugouvfr/ngx-dsfr` 1.17.3 selects `dsfr-…`, `dsfrx-…`, `edu-…`, and attributes: `[dsfr…]`, `[edu…]`,
// `[fieldsetElement]`, `[tooltip]`, `button[routerLink][disableNavigation]`.
test('nothing of ours is selected by ngx-dsfr, nor the other way round', () => {
  const types = FIELDS.map((one) => reflectComponentType(one));
  for (const type of types) {
    expect(type?.selector).toMatch(/^preau-[a-z]+-field$/);
    const names = type?.inputs.map(({ templateName }) => templateName) ?? [];
    expect(names.filter((name) => /^(dsfr|edu|tooltip$|fieldsetElement$)/.test(name))).toEqual([]);
  }
  expect(new Set(types.map((type) => type?.selector)).size).toBe(13);
  for (const one of PREAU_ELEMENTS) {
    const { selectors, inputs } = (
      one as unknown as { ɵdir: { selectors: string[][]; inputs: object } }
    ).ɵdir;
    expect(selectors.map(([tag]) => tag).join()).toMatch(/^preau-[a-z-]+$/);
    expect(Object.keys(inputs)).not.toContain('tooltip');
  }
});
