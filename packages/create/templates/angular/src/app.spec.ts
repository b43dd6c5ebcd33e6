import './elements';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from './app';

let fixture: ComponentFixture<App>;
let page: HTMLElement;

beforeEach(async () => {
  fixture = TestBed.createComponent(App);
  page = fixture.nativeElement;
  // Dans la page : c’est là qu’un bouton envoie son formulaire.
  document.body.append(page);
  await fixture.whenStable();
});

const control = (name: string) =>
  page.querySelector<HTMLInputElement>(`[name=${name}]`) as HTMLInputElement;

async function send(): Promise<void> {
  page.querySelector('button')?.click();
  await fixture.whenStable();
}

test('dit ce qui manque', async () => {
  await send();
  await vi.waitFor(() => expect(page.querySelectorAll('preau-error-summary a')).toHaveLength(3));
});

test('enregistre ce qui est rempli', async () => {
  for (const [name, value] of [
    ['nom', 'Ada'],
    ['naissance', '2015-03-03'],
  ] as const) {
    control(name).value = value;
    control(name).dispatchEvent(new Event('input', { bubbles: true }));
  }
  control('regime').click();
  await send();
  expect(page.querySelector('preau-alert')?.textContent.trim()).toBe(
    'La demande de Ada est enregistrée.',
  );
});
