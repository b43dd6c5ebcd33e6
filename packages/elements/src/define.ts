import { DEV } from '#dev';

/**
 * Registers a tag, unless the page already has it (two bundles, two versions) or there is no registry (a server).
 *
 * @param tag the tag's name, for example `preau-field`
 * @param element the class behind it
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const known = registry?.get(tag);
  if (!known) registry?.define(tag, element);
  else if (DEV && known !== element)
    console.warn(`<${tag}> is already registered with another class: the first one stays.`);
}
