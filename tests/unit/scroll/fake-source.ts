import type { StepSource } from '../../../src/scroll/step-source.ts';

/** A source that says 'look again' when the test says so. */
export interface FakeSource extends StepSource {
  tell(): void;
  listeners(): number;
}

export function fakeSource(): FakeSource {
  const listeners = new Set<() => void>();
  return {
    start(lookAgain) {
      listeners.add(lookAgain);
      return () => void listeners.delete(lookAgain);
    },
    tell() {
      for (const lookAgain of listeners) lookAgain();
    },
    listeners: () => listeners.size,
  };
}
