/** A browser that the tests run in, and every way to come by it. */
export interface Engine {
  /** As written in `ENGINES`. */
  readonly name: string;
  /** Environment variable that names its program. */
  readonly variable: string;
  /** Names to look for on PATH, the best first. */
  readonly programs: readonly string[];
  /** Where Playwright would have put its own, there or not. */
  readonly playwrightProgram: () => string;
  /** The name of its package in Debian. */
  readonly debianPackage: string;
}
