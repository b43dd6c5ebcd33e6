'use client';
import type {} from '@preau/elements/jsx';
import { type JSX, type RefAttributes, useEffect, useRef } from 'react';

type Tags = {
  [Tag in keyof JSX.IntrinsicElements as Tag extends `preau-${string}` ? Tag : never]: Required<
    JSX.IntrinsicElements[Tag]
  >;
};

/** A tag of Préau: `preau-alert`… */
export type TagName = keyof Tags;

/** The class of a tag's elements. */
type ElementOf<Tag extends TagName> =
  JSX.IntrinsicElements[Tag] extends RefAttributes<infer E> ? E & HTMLElement : HTMLElement;

/** The events of a tag, by name: `EventsOf<'preau-alert'>['preau-close']`. */
export type EventsOf<Tag extends TagName> = {
  [
    Prop in keyof Tags[Tag] as Prop extends `onpreau-${infer Name}` ? `preau-${Name}` : never
  ]: Tags[Tag][Prop] extends (event: infer E) => void ? E : never;
};

/**
 * Listens to an event of a tag, in React 18 too; React 19 also has the prop: `<preau-alert onpreau-close={…}>`.
 *
 * @param tag the tag, whose events are completed by the editor
 * @param listener may change at each rendering; the last one is called
 * @returns the ref to give to the tag
 */
export function usePreauEvent<Tag extends TagName, Name extends keyof EventsOf<Tag> & string>(
  tag: Tag,
  name: Name,
  listener: (event: EventsOf<Tag>[Name]) => void,
): { readonly current: ElementOf<Tag> | null } {
  const ref = useRef<ElementOf<Tag> | null>(null);
  const last = useRef(listener);
  useEffect(() => {
    last.current = listener;
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: Event): void => {
      last.current(event as EventsOf<Tag>[Name]);
    };
    element?.addEventListener(name, listen);
    return () => {
      element?.removeEventListener(name, listen);
    };
  }, [name]);
  return ref;
}
