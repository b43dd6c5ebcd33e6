import type { PreauTags } from '@preau/elements/vue';
import { fields, type HtmlNode, type Kind as FieldKind, type Words } from '@preau/fields';
import {
  type ComponentInjectOptions,
  type ComponentOptions,
  type ComponentPublicInstance,
  type ComputedOptions,
  defineComponent,
  type DirectiveArguments,
  type EmitsOptions,
  getCurrentInstance,
  h,
  type IntrinsicElementAttributes,
  type MethodOptions,
  type PublicProps,
  shallowRef,
  type SlotsType,
  useId,
  useModel,
  type VNode,
  type VNodeChild,
  watch,
  withDirectives,
} from 'vue';
import { type Reactive, useElement, vAttributes } from './element.ts';
import { vHydrated } from './hydrated.ts';
import { isOn, type Kind, listOf, modelFor, vInitialOption, vInitialText } from './model.ts';
import { hostProps, type Props, render, says } from './render.ts';
import { useReset } from './reset.ts';

/** The words of a field: everything that is not for its native control. */
const WORDS = [
  ...['label', 'hint', 'error', 'valid', 'prefix', 'suffix'],
  ...['options', 'suggestions', 'choices', 'rules'],
];

interface Controls {
  input: HTMLInputElement;
  select: HTMLSelectElement;
  textarea: HTMLTextAreaElement;
}

/** What a field takes: its words, its model, and every attribute and listener of its native control. */
export type FieldProps<
  Tag extends keyof PreauTags,
  Control extends keyof Controls,
  W,
  Value,
  Given,
> = Omit<W, 'id' | 'control' | 'host' | 'value'> &
  Omit<
    IntrinsicElementAttributes[Control],
    keyof W | 'id' | 'value' | 'innerHTML' | 'onUpdate:modelValue'
  > & {
    /** The id of the control; one is made by default. */
    id?: string | undefined;
    /** Attributes, properties and listeners of the tag itself: `{ counter: '' }`, `{ 'max-size': '5 Mo' }`. */
    host?:
      | Omit<InstanceType<PreauTags[Tag]>['$props'], 'key' | 'ref' | 'ref_for' | 'ref_key'>
      | undefined;
    /** What the control has at first, without a `v-model`; the value that is sent, for a lone box. */
    value?: string | number | readonly string[] | null | undefined;
    modelValue?: Value | null | undefined;
    modelModifiers?: { trim?: true; number?: true; lazy?: true } | undefined;
    'onUpdate:modelValue'?: ((value: Given) => void) | undefined;
  };

/** Words that are more than a text. */
export interface FieldSlots {
  label?: undefined;
  hint?: undefined;
  error?: undefined;
  valid?: undefined;
  prefix?: undefined;
  suffix?: undefined;
  /** The `<option>`s of a list. */
  default?: undefined;
}

export type Field<
  Tag extends keyof PreauTags,
  Control extends keyof Controls,
  W,
  Value,
  Given = Value,
> = new () => ComponentPublicInstance<
  FieldProps<Tag, Control, W, Value, Given>,
  {
    /** The native control; the first one of several. */
    readonly control: Controls[Control] | null;
  },
  object,
  ComputedOptions,
  MethodOptions,
  EmitsOptions,
  PublicProps,
  object,
  false,
  ComponentOptions,
  ComponentInjectOptions,
  SlotsType<FieldSlots>
>;

/** A component from the HTML of a field. The element is loaded once the page is hydrated. */
export function oneTag<
  Tag extends keyof PreauTags,
  Control extends keyof Controls,
  W extends Omit<Words<VNodeChild>, 'valid'>,
  Value,
  Given,
>(
  name: string,
  field: FieldKind,
  define: () => Promise<unknown>,
  kind: Kind,
): Field<Tag, Control, W, Value, Given> {
  const html = fields[field] as (words: W) => HtmlNode<VNodeChild>;
  const component = defineComponent({
    name,
    inheritAttrs: false,
    props: [...WORDS, 'id', 'host', 'modelValue', 'modelModifiers'],
    emits: ['update:modelValue'],
    setup(props: Props, { attrs, slots, expose }) {
      const host = shallowRef<Reactive | null>(null);
      const model = useModel(props, 'modelValue');
      const first: unknown = Array.isArray(model.value)
        ? [...(model.value as unknown[])]
        : model.value;
      const shown = useReset(host, model, first);
      const given = getCurrentInstance()?.vnode.props ?? {};
      const isModelled = ['modelValue', 'model-value', 'onUpdate:modelValue'].some(
        (name) => name in given,
      );
      // Without the signs that a selector would have to escape (the first 3.5 made `v:0`).
      const made = `field-${useId().replace(/\W/g, '-')}`;
      const id = () => props['id'] ?? made;
      let wrong = false;
      useElement(host, define, () => wrong);
      // What is written by a script says nothing to an element.
      watch(model, () => host.value?.requestUpdate?.(), { flush: 'post' });
      expose({
        get control() {
          return host.value?.querySelector(
            ':is(input, select, textarea):not([data-preau-generated])',
          );
        },
      });

      /** A list, where there may be several answers: none yet is one too. */
      const modelValue = (type: unknown): unknown => {
        const value: unknown = shown.value ? model.value : undefined;
        const isList =
          (kind === 'answers' && type === 'checkbox') ||
          (kind === 'select' && 'multiple' in attrs && attrs['multiple'] !== false);
        return isList ? (value ?? []) : value;
      };

      const make = (tag: string, own: Props, children: VNode[]): VNode => {
        const { value, ...rest } = attrs;
        const initial = isModelled ? first : value;
        const bound: Record<string, unknown> = { ...own, ...rest, ...tied(own) };
        if (kind === 'box')
          Object.assign(bound, {
            value,
            checked: isModelled ? isOn(first, attrs) : rest['checked'],
          });
        if (kind === 'answers') {
          for (const name of ['type', 'value', 'disabled', 'checked']) bound[name] = own[name];
          // Without one, radios are not a group: the arrow keys do not go from one to the next.
          if (isModelled && own['type'] === 'radio') bound['name'] ??= id();
        }
        const directives: unknown[] = [];
        if (kind === 'text') directives.push([vInitialText, initial]);
        if (kind === 'select') directives.push([vInitialOption, listOf(initial)]);
        if (isModelled) {
          bound['onUpdate:modelValue'] = (value: unknown) => {
            model.value = value;
          };
          const { type } = bound;
          const modifiers = props['modelModifiers'] ?? {};
          directives.push([modelFor(kind, type), modelValue(type), '', modifiers]);
        }
        // Nothing at all for a text on several lines: what a server writes in it is its value.
        const inner = children.length ? children : slots['default']?.();
        return withDirectives(h(tag, bound, inner), directives as DirectiveArguments);
      };

      return () => {
        const words: Record<string, unknown> = {
          ...props,
          id: id(),
          host: undefined,
          // That of a question is also its answers'.
          type: attrs['type'],
          value: listOf(isModelled ? first : attrs['value']),
          control: {
            'aria-describedby': attrs['aria-describedby'],
            'aria-invalid': attrs['aria-invalid'],
            disabled: attrs['disabled'] === '' || !!attrs['disabled'],
          },
        };
        for (const name of WORDS) {
          const content = slots[name]?.();
          if (says(content)) words[name] = content;
        }
        wrong = !!words['error'];
        const { attributes, props: own } = hostProps((props['host'] ?? {}) as Props);
        return withDirectives(render(html(words as W), make, { ...own, ref: host }), [
          [vAttributes, attributes],
          [vHydrated, isModelled],
        ]);
      };
    },
  });
  return component as unknown as Field<Tag, Control, W, Value, Given>;
}

/** What ties a control to its words is in the tree. */
const tied = (own: Props): Props =>
  Object.fromEntries(['id', 'aria-describedby', 'aria-invalid'].map((name) => [name, own[name]]));
