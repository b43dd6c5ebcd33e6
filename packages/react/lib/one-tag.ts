import type { HtmlNode, Words } from '@preau/fields';
import { holdError } from '@preau/elements/controllers/held-error.js';
import type {} from '@preau/elements/jsx';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type JSX,
  type ReactNode,
  type RefAttributes,
  type RefObject,
  useEffect,
  useId,
  useRef,
} from 'react';
import type { TagName } from './events.ts';
import { useHydration } from './hydration.ts';
import { hostProps, type Props, render } from './render.ts';

/** The words of a field: everything that is not for its native control. */
const WORDS = [
  ...['label', 'hint', 'error', 'valid', 'prefix', 'suffix'],
  ...['options', 'suggestions', 'choices', 'rules'],
] as const;

interface Controls {
  input: HTMLInputElement;
  select: HTMLSelectElement;
  textarea: HTMLTextAreaElement;
}

/** What a field takes: its words, and every prop that React has for its native control. */
export type FieldProps<Tag extends TagName, Control extends keyof Controls, W> = Omit<
  W,
  'id' | 'control' | 'host' | 'value'
> &
  Omit<ComponentPropsWithoutRef<Control>, keyof W | 'id' | 'dangerouslySetInnerHTML'> & {
    /** The id of the control; one is made by default. */
    id?: string | undefined;
    /** Attributes and properties of the tag itself: `{ counter: '' }`, `{ 'max-size': '5 Mo' }`. */
    host?: Omit<JSX.IntrinsicElements[Tag], 'ref' | 'key' | 'children'> | undefined;
  } & (W extends { value?: unknown } ? Values : unknown);

/** Several answers too. */
interface Values {
  /** What is chosen, where React holds it. */
  value?: string | readonly string[] | undefined;
  /** What is chosen at first. */
  defaultValue?: string | readonly string[] | undefined;
}

export type Field<
  Tag extends TagName,
  Control extends keyof Controls,
  W,
> = ForwardRefExoticComponent<FieldProps<Tag, Control, W> & RefAttributes<Controls[Control]>>;

type Bind = (control: Props, attributes: Props) => Props;

/** A component from the HTML of a field. The element is loaded once the page is hydrated. */
export function oneTag<
  Tag extends TagName,
  Control extends keyof Controls,
  W extends Omit<Words<ReactNode>, 'valid'>,
>(
  name: string,
  html: (words: W) => HtmlNode<ReactNode>,
  define: () => Promise<unknown>,
  bind: Bind = (control) => control,
): Field<Tag, Control, W> {
  const component = forwardRef<Controls[Control], Props>((props, ref) => {
    const { id, words, control, host } = useParts(props);
    const element = useRef<HTMLElement>(null);
    const { attributes, properties } = hostProps(host);
    useEffect(() => {
      if (element.current) Object.assign(element.current, properties);
    });
    useElement(element, define, !!words['error']);
    const field = html({ ...words, id } as W);
    const isHeard = 'onChange' in control || 'onInput' in control;
    const taken = useHydration(field.tag, id, element, isHeard);
    return render(field, (own) => ({ ...bind(control, own), ...tied(own), ref }), {
      ...attributes,
      ref: taken,
    });
  });
  component.displayName = name;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- the types of React 18 need it
  return component as unknown as Field<Tag, Control, W>;
}

/** What ties a control to its words is in the tree. */
const tied = (own: Props): Props =>
  Object.fromEntries(['id', 'aria-describedby', 'aria-invalid'].map((name) => [name, own[name]]));

/** Loads the element, and keeps the error that React says, whatever the element makes of its control. */
function useElement(
  ref: RefObject<HTMLElement | null>,
  define: () => Promise<unknown>,
  wrong: boolean,
): void {
  const said = useRef(wrong);
  useEffect(() => {
    said.current = wrong;
  });
  useEffect(() => {
    const field = ref.current;
    let here = true;
    let letGo: (() => void) | undefined;
    void define().then(() => {
      if (here && field) letGo = holdError(field, () => said.current);
    });
    return () => {
      here = false;
      letGo?.();
    };
    // What defines a component never changes.
  }, []);
}

function useParts({ id, host, ...props }: Props) {
  // Without the signs that a selector would have to escape.
  const made = `field-${useId().replace(/\W/g, '')}`;
  const isWord = ([name]: [string, unknown]) => WORDS.some((word) => word === name);
  const entries = Object.entries(props);
  const words: Record<string, unknown> = Object.fromEntries(entries.filter(isWord));
  const control = Object.fromEntries(entries.filter((entry) => !isWord(entry)));
  // That of a question is also its answers'.
  words['type'] = props['type'];
  words['control'] = {
    'aria-describedby': props['aria-describedby'],
    'aria-invalid': props['aria-invalid'],
    disabled: props['disabled'],
  };
  return {
    id: typeof id === 'string' ? id : made,
    words,
    control,
    host: (host ?? {}) as Props,
  };
}
