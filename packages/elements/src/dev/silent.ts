/** See `loud.ts`: production builds say nothing. */
export const DEV = false;

export function warn(_element: Element, _rule: string, _mend: string): void {}
