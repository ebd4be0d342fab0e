/** Where in the content something stands: a file, and as far as known its line and the row's id. */
export interface Place {
  /** Path from the project's root, such as `content/facts.csv`. */
  readonly file: string;
  /** 1-based line in the file. */
  readonly line?: number | undefined;
  /** Id of the row, or key in the file. */
  readonly id?: string | undefined;
}

/** One thing wrong in the content, and how to mend it; both are whole sentences. */
export interface Problem {
  readonly place: Place;
  readonly problem: string;
  readonly remedy: string;
}

/** `content/facts.csv:14 (cases-2009-2011): caveat is empty.` and below it, indented, how to mend it. */
export function problemText({ place, problem, remedy }: Problem): string {
  const line = place.line === undefined ? '' : `:${String(place.line)}`;
  const id = place.id === undefined || place.id === '' ? '' : ` (${place.id})`;
  return `${place.file}${line}${id}: ${problem}\n  ${remedy}`;
}

/** Content that must not be published as it is. The message lists every problem; the fields are the first one's. */
export class ContentError extends Error {
  readonly place: Place;
  readonly problem: string;
  readonly remedy: string;
  readonly problems: readonly Problem[];

  constructor(first: Problem, ...others: readonly Problem[]) {
    super([first, ...others].map(problemText).join('\n'));
    this.name = 'ContentError';
    this.place = first.place;
    this.problem = first.problem;
    this.remedy = first.remedy;
    this.problems = [first, ...others];
  }
}

/** Throws one `ContentError` with all problems; returns when there are none. */
export function throwProblems(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new ContentError(first, ...others);
}

/** What is wrong by the word of some work: the problems that it throws; none when it comes to its end. */
export function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
