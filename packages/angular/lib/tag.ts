import { Directive, ElementRef, inject, Renderer2 } from '@angular/core';

/** A tag whose attributes Angular knows; on a server too, where a property would be written nowhere. */
@Directive()
export abstract class Tag {
  readonly #node = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #renderer = inject(Renderer2);

  protected write(name: string, value: string | number | boolean | null | undefined): void {
    if (value === null || value === undefined || value === false)
      this.#renderer.removeAttribute(this.#node, name);
    else this.#renderer.setAttribute(this.#node, name, value === true ? '' : String(value));
  }
}
