/** A browser that the tests run in, and every way to come by it. */
export interface Engine {
  /** As written in `ENGINES`. */
  readonly name: string;
  /** Environment variable that names its program. */
  readonly variable: string;
  /** Names to look for on PATH, the best first. */
  readonly programs: readonly string[];
  /** The option with which its program starts, prints something and ends well. */
  readonly trial: '--version' | '--help';
  /** Programs that must be on PATH besides. */
  readonly companions: readonly string[];
  /** Where Playwright would have put its own, there or not; absent when Playwright has none that the tests could drive. */
  readonly playwrightProgram?: () => string;
  /** The names of its packages in Debian. */
  readonly debianPackages: readonly string[];
}
