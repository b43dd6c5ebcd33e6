/** Adds a built sheet of `dist` to the page, once; resolves when it applies. */
export function sheet(name = 'preau.css', owner: Document = document): Promise<void> {
  const href = `/packages/elements/dist/${name}`;
  if (owner.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = owner.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  owner.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} is not built`)));
  });
}
