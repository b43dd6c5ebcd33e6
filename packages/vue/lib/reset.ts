import { nextTick, onBeforeUnmount, onMounted, type Ref, type ShallowRef, shallowRef } from 'vue';

/**
 * Follows the reset of the form, which Vue's own `v-model` does not see: what the page shows and what the model holds
 * stay the same thing.
 *
 * @param model what the page holds; it gets back what it held at first, unless the page has written something else
 * @returns whether the control shows its model: not for an instant, where what the reset has shown must be written over
 */
export function useReset(
  host: ShallowRef<HTMLElement | null>,
  model: Ref<unknown>,
  first: unknown,
): Ref<boolean> {
  const shown = shallowRef(true);
  const onReset = (event: Event) => {
    if (!(event.target as Element).contains(host.value)) return;
    const before = model.value;
    // The controls are reset after the event.
    setTimeout(async () => {
      if (event.defaultPrevented) return;
      if (model.value === before) model.value = first;
      else {
        shown.value = false;
        await nextTick();
        shown.value = true;
      }
    });
  };
  onMounted(() => {
    document.addEventListener('reset', onReset, true);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('reset', onReset, true);
  });
  return shown;
}
