import { AngularAppEngine } from '@angular/ssr';

// It answers only for the hosts that it is told of.
const engine = new AngularAppEngine({ allowedHosts: ['localhost'] });

/** The page as it is sent, whole: Angular writes in its head too. */
export async function render(): Promise<string> {
  const response = await engine.handle(new Request('http://localhost/hosts/angular/'));
  if (!response?.ok) throw new Error(`Angular answers ${response?.status}`);
  return response.text();
}
