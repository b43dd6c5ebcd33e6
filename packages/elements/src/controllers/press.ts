/** What waits for the pointer to be up. */
const waiting = new Set<() => void>();

/**
 * Runs in a moment, once no pointer is down. A press takes the focus from the field that was left, whose `change` may
 * add or remove a message: if the page moved then, the button would slip away from under the pointer and the click be
 * lost.
 */
export function afterPress(run: () => void): void {
  waiting.add(run);
  // Not at once: Firefox says `:active` only after the `change`.
  look(0);
}

/** Runs now what waits: a submit is there, so the click was not lost. */
export function endPress(): void {
  for (const run of waiting) {
    waiting.delete(run);
    run();
  }
}

function look(wait: number): void {
  setTimeout(() => (document.querySelector(':active') ? look(50) : endPress()), wait);
}
