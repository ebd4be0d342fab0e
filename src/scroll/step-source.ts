/**
 * Says that another step may be active by now, never which one: that is for `activeStep` to decide.
 * It may say so too often, and in any order.
 */
export interface StepSource {
  /** Begins; the function returned ends it and may be called more than once. */
  start(lookAgain: () => void): () => void;
}

/** Several sources as one. */
export function together(...sources: readonly StepSource[]): StepSource {
  return {
    start(lookAgain) {
      const stops = sources.map((source) => source.start(lookAgain));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
