/** What runs functions in a page; every engine's driver can do that much. */
export interface Evaluates {
  /** Runs a function that uses nothing from outside itself but its argument, and hands back what JSON can hold. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
}
