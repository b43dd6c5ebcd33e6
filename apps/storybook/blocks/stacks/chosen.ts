import { useSyncExternalStore } from 'react';
import { isStack, type Stack } from './index.ts';

const KEY = 'preau-stack';
const listeners = new Set<() => void>();

const chosen = (): Stack => {
  const kept = sessionStorage.getItem(KEY);
  return isStack(kept) ? kept : 'HTML';
};

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The stack whose code is shown: one choice for all the pages of a visit. */
export function useStack(): [stack: Stack, choose: (name: string) => void] {
  const stack = useSyncExternalStore(listen, chosen);
  return [
    stack,
    (name) => {
      sessionStorage.setItem(KEY, name);
      for (const listener of listeners) listener();
    },
  ];
}
