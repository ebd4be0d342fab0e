import { vi } from 'vitest';

/** The observers of one kind that a test's page has made. */
export interface FakeObservers {
  /** Options of every observer in the order in which they were made. */
  readonly options: readonly object[];
  /** Elements observed now, once for each observer. */
  observed(): readonly Element[];
  /** Calls every observer of the element. */
  report(element: Element, entry?: object): void;
}

/** Puts a stand-in for `ResizeObserver` or `IntersectionObserver` in place, for the test to report through. */
export function fakeObservers(kind: 'ResizeObserver' | 'IntersectionObserver'): FakeObservers {
  const observers = new Set<{
    readonly elements: Set<Element>;
    readonly call: (entries: object[]) => void;
  }>();
  const options: object[] = [];
  vi.stubGlobal(
    kind,
    class {
      readonly #own;
      constructor(call: (entries: object[]) => void, own: object = {}) {
        options.push(own);
        this.#own = { elements: new Set<Element>(), call };
        observers.add(this.#own);
      }
      observe(element: Element): void {
        this.#own.elements.add(element);
      }
      disconnect(): void {
        this.#own.elements.clear();
      }
    },
  );
  return {
    options,
    observed: () => [...observers].flatMap(({ elements }) => [...elements]),
    report(element, entry = {}) {
      for (const { elements, call } of observers)
        if (elements.has(element)) call([{ target: element, ...entry }]);
    },
  };
}
